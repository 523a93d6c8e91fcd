#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The recipes for systems that Rushes was not tried on can at least be read, name what is there, and fetch every library that the build asks for."""

import argparse
import json
import pathlib
import plistlib
import re
import sys

import yaml

# What cmake/RushesDependencies.cmake asks for, and what brings it: for Windows by MSYS2 (without "mingw-w64-ucrt-x86_64-"), for macOS by Homebrew,
# for Flatpak by a module of its own; None where the runtime or another package has it.
NEEDED = {
    "Qt6::Core": ("qt6-base", "qt", None),
    "Qt6::DBus": ("qt6-base", "qt", None),
    "Qt6::Gui": ("qt6-base", "qt", None),
    "Qt6::HttpServer": ("qt6-httpserver", "qt", None),
    "Qt6::LinguistTools": ("qt6-tools", "qt", None),
    "Qt6::Network": ("qt6-base", "qt", None),
    "Qt6::OpenGL": ("qt6-base", "qt", None),
    "Qt6::OpenGLWidgets": ("qt6-base", "qt", None),
    "Qt6::Sql": ("qt6-base", "qt", None),
    "Qt6::Svg": ("qt6-svg", "qt", None),
    "Qt6::Test": ("qt6-base", "qt", None),
    "Qt6::Widgets": ("qt6-base", "qt", None),
    "KF6SyntaxHighlighting": ("syntax-highlighting", "kde-mac/kde/kf6-syntax-highlighting", None),
    "KDSingleApplication-qt6": ("kdsingleapplication", None, "kdsingleapplication"),
    "Qt6Keychain": ("qtkeychain-qt6", "qtkeychain", "qtkeychain"),
    "CURL": ("curl", "curl", None),
    "OpenSSL": ("openssl", "openssl", None),
    "SQLite3": ("sqlite3", "sqlite", None),
    "roaring": ("croaring", "croaring", "croaring"),
    "PkgConfig": ("pkgconf", "pkgconf", None),
    "libsodium": ("libsodium", "libsodium", "libsodium"),
    "libxxhash": ("xxhash", "xxhash", None),
    "mpv": ("mpv", "mpv", "mpv"),
    "xcb": (None, None, None),  # of X11 desktops alone
    "libavformat": ("ffmpeg", "ffmpeg", None),
    "libavcodec": ("ffmpeg", "ffmpeg", None),
    "libavutil": ("ffmpeg", "ffmpeg", None),
    "libswscale": ("ffmpeg", "ffmpeg", None),
}


def asked_for(dependencies: str) -> set[str]:
    found = set()
    for name, rest in re.findall(r"find_package\(([\w-]+)([^)]*)\)", dependencies):
        components = rest.partition("COMPONENTS")[2].split()
        found |= {f"{name}::{component}" for component in components} if components else {name}
    for modules in re.findall(r"pkg_check_modules\(\w+ ([^)]*)\)", dependencies):
        found |= {re.split("[<>=]", word)[0] for word in modules.split() if not word.isupper() and word != "IMPORTED_TARGET"}
    return found


def steps_of(job: dict) -> str:
    return "\n".join([step.get("run", "") + " " + str(step.get("with", {}).get("install", "")) for step in job["steps"]])


def problems_of(root: pathlib.Path) -> list[str]:
    problems = []
    workflow = yaml.safe_load((root / ".github/workflows/build.yml").read_text(encoding="utf-8"))
    flatpak = yaml.safe_load((root / "packaging/flatpak/org.rushes.rushes.yml").read_text(encoding="utf-8"))
    presets = {preset["name"] for preset in json.loads((root / "CMakePresets.json").read_text(encoding="utf-8"))["configurePresets"]}
    windows, macos = steps_of(workflow["jobs"]["windows"]), steps_of(workflow["jobs"]["macos"])
    modules = {module["name"] for module in flatpak["modules"]}
    for name in sorted(asked_for((root / "cmake/RushesDependencies.cmake").read_text(encoding="utf-8"))):
        if name not in NEEDED:
            problems.append(f"{name}: say in NEEDED what brings it on each system")
            continue
        msys, brew, module = NEEDED[name]
        if msys and f"mingw-w64-ucrt-x86_64-{msys}" not in windows.split():
            problems.append(f"{name}: the workflow installs no {msys} on Windows")
        if brew and brew not in macos.split():
            problems.append(f"{name}: the workflow installs no {brew} on macOS")
        if module and module not in modules:
            problems.append(f"{name}: the Flatpak builds no {module}")
    steps = "\n".join(steps_of(job) for job in workflow["jobs"].values())
    problems += [f"there is no preset {name}" for name in re.findall(r"--preset (\S+)", steps) if name not in presets]
    problems += [f"the workflow names {path}, which is not there" for path in re.findall(r"(?:^|\s)((?:packaging|\.ci)/[\w./-]+)", steps)
                 if not (root / path).exists() and path != "packaging/stage"]
    entitlements = plistlib.loads((root / "packaging/macos/entitlements.plist").read_bytes())
    problems += [f"the entitlement {name} is neither given nor refused" for name, value in entitlements.items() if not isinstance(value, bool)]
    return problems


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--source", type=pathlib.Path, required=True)
    problems = problems_of(parser.parse_args().source)
    print("\n".join(problems) or "the recipes name what is there")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
