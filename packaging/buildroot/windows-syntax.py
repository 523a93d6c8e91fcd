#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads Rushes' sources as a compiler for Windows does: windows-syntax.py BUILD-FOLDER [SOURCE...]

Debian has a compiler for Windows and its system's headers (mingw-w64), but no Qt for it. Qt's headers are the same on each system and ask the
compiler which one it is for, so they serve with Debian's settings of them; nothing is linked and nothing can run. What is found this way are
headers and functions that Windows has not got, and errors in code that only Windows compiles.
"""

import concurrent.futures
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

COMPILER = "x86_64-w64-mingw32-g++-posix"
# Of Debian's own headers only those of libraries that exist for Windows as well: its C library must not be seen.
LIBRARIES = [
    "curl", "openssl", "sodium", "sodium.h", "xxhash.h", "roaring", "qt6keychain", "mpv", "kdsingleapplication-qt6", "KF6",
    "libavcodec", "libavformat", "libavutil", "libswscale", "libswresample", "libavfilter", "sqlite3.h", "zlib.h", "zconf.h",
]
PLACES = ["/usr/include", "/usr/include/x86_64-linux-gnu"]
# The two public headers of Qt that only its builds for Windows install: the names of the system's handles, and the system's own header tamed.
HANDLES = ["HINSTANCE", "HDC", "HWND", "HFONT", "HPEN", "HBRUSH", "HBITMAP", "HICON", "HPALETTE", "HRGN", "HMONITOR", "HGLRC"]
HEADER_OF_HANDLES = "#pragma once\n" + "".join([f"struct {name}__; typedef {name}__* {name};\n" for name in HANDLES]) + "typedef HINSTANCE HMODULE; typedef HICON HCURSOR; struct tagMSG; typedef tagMSG MSG;\n"
HEADER_OF_WINDOWS = "#pragma once\n#define UNICODE\n#define NOMINMAX\n#include <windows.h>\n"
# Of no meaning for another system, or for reading alone.
DROPPED = re.compile(r"-(fcf-protection|fstack|fhardened|flto|O|g|march|mtune|fPI|D_FORTIFY|D_GLIBCXX|Werror|pthread|ffile-prefix|fdebug-prefix|fsanitize)")
# What Linux has and Windows has not.
ABSENT = {"-DRUSHES_HAS_XCB=1": "-DRUSHES_HAS_XCB=0"}
OTHER_SYSTEMS = re.compile(r"_unix\.cpp$")


def gathered(folder: pathlib.Path) -> None:
    """Links to the headers of LIBRARIES; Debian keeps some of one library in two places."""
    for name in LIBRARIES:
        for source in (pathlib.Path(place, name) for place in PLACES):
            if source.is_dir():
                (folder / name).mkdir(exist_ok=True)
                for header in source.iterdir():
                    (folder / name / header.name).symlink_to(header)
            elif source.exists():
                (folder / name).symlink_to(source)
    (folder / "QtGui").mkdir()
    (folder / "QtGui/qwindowdefs_win.h").write_text(HEADER_OF_HANDLES)
    (folder / "qt_windows.h").write_text(HEADER_OF_WINDOWS)


def arguments(command: str, libraries: pathlib.Path) -> list[str]:
    words = shlex.split(command)
    while words and not re.search(r"(g\+\+|c\+\+)(-\d+)?$", words[0]):
        words.pop(0)
    kept, skip = [], False
    for word in words[1:]:
        if skip:
            skip = False
        elif word in ("-o", "-c", "-MF", "-MT"):
            skip = word != "-c"
        elif word in ("-isystem", "-I"):
            kept.append(word)
        elif word.startswith("-M") or DROPPED.match(word) or word in PLACES:
            if word in PLACES:
                kept.pop()
        else:
            kept.append(ABSENT.get(word, word))
    return [COMPILER, "-fsyntax-only", "-isystem", str(libraries), *kept]


def read(entry: dict, libraries: pathlib.Path) -> tuple[str, str]:
    done = subprocess.run(arguments(entry["command"], libraries), cwd=entry["directory"], capture_output=True, text=True)
    return entry["file"], done.stderr if done.returncode else ""


def chosen_from(entries: list[dict], top: str, wanted: list[str]) -> list[dict]:
    """What Windows compiles of the program itself, or of that what is wanted. A source for Windows alone is read as its neighbour for Unix is."""
    by_name = {os.path.relpath(entry["file"], top): entry for entry in entries}
    for name, entry in list(by_name.items()):
        own = OTHER_SYSTEMS.sub("_windows.cpp", name)
        if own != name:
            del by_name[name]
            if os.path.exists(own):
                by_name[own] = entry | {"file": os.path.join(top, own), "command": entry["command"].replace(name, own)}
    ours = {name: entry for name, entry in by_name.items() if re.match(r"(core|ui|app)/", name)}
    return [ours[name] for name in (wanted or ours) if name in ours]


def main() -> int:
    build, wanted = pathlib.Path(sys.argv[1]), sys.argv[2:]
    top = os.getcwd()
    chosen = chosen_from(json.loads((build / "compile_commands.json").read_text()), top, wanted)
    broken = 0
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        gathered(pathlib.Path(folder))
        for name, words in pool.map(lambda entry: read(entry, pathlib.Path(folder)), chosen):
            if words:
                broken += 1
                print(f"{os.path.relpath(name, top)}:\n{words}", flush=True)
    print(f"windows-syntax: {len(chosen)} sources read, {broken} would not compile", file=sys.stderr)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
