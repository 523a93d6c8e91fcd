#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the sources of core, ui and app and fails where they break a rule of the architecture.

The rules are the tables below. The test proves itself: each rule is tried on a small made-up tree that breaks it once.
"""

import argparse
import pathlib
import re
import sys
import tempfile
import unittest
from typing import Iterator, NamedTuple

# Which folder may include which. A folder always may include itself; an entry with a dot is one file, "core/*" every folder there.
ALLOWED = {
    "core/base": [],
    "core/storage": ["core/base"],
    "core/files": ["core/base"],
    "core/care": ["core/base", "core/files", "core/storage"],
    "core/custody": ["core/base", "core/files"],
    "core/naming": ["core/base", "core/files"],
    "core/portal": ["core/base"],
    "core/settings": ["core/base"],
    "core/transfer": ["core/base"],
    "core/media": ["core/base"],
    "core/search": ["core/base", "core/storage/databaselocation.h"],
    "core/account": ["core/base", "core/portal"],
    "core/catalogue": ["core/base", "core/media", "core/portal", "core/search", "core/storage"],
    "core/downloads": ["core/base", "core/files", "core/search", "core/transfer", "core/storage"],
    "core/library": ["core/base", "core/storage", "core/media", "core/search"],
    "core/interchange": ["core/base", "core/library", "core/media"],
    "ui/words": ["core/*"],
    "ui/widgets": ["core/*", "ui/words"],
    "ui/account": ["core/*", "ui/words", "ui/widgets"],
    "ui/catalogue": ["core/*", "ui/words", "ui/widgets", "ui/player"],
    "ui/downloads": ["core/*", "ui/words", "ui/widgets", "ui/player"],
    "ui/naming": ["core/*", "ui/words", "ui/widgets"],
    "ui/help": ["core/*", "ui/words", "ui/widgets", "ui/textview"],
    "ui/library": ["core/*", "ui/words", "ui/widgets"],
    "ui/logging": ["core/*", "ui/words", "ui/widgets", "ui/library", "ui/player"],
    "ui/player": ["core/*", "ui/words", "ui/widgets"],
    "ui/print": ["core/*"],
    "ui/textview": ["core/*", "ui/words", "ui/widgets"],
    "ui/shotlist": ["core/*", "ui/words", "ui/widgets", "ui/library", "ui/logging", "ui/player"],
    "ui/settings": ["core/*", "ui/words", "ui/widgets"],
    "ui/shell": ["core/*", "ui/*"],
    "app/workbench": ["core/*"],
    "app/cli": ["core/*", "app/workbench", "ui/words"],
    "app/print": ["ui/print", "ui/words"],
    "app/desktop": ["core/*", "ui/*", "app/workbench"],
    # The other side of the wire knows what both sides must judge alike, and nothing of the client.
    "app/portal": ["core/base", "core/storage", "core/account/passwordpolicy.h", "core/account/verificationcode.h",
                   "core/catalogue/meeting.h", "core/catalogue/newsentry.h", "core/catalogue/rendition.h", "core/catalogue/video.h",
                   "core/media/framerate.h", "core/media/timecode.h"],
    # The helper opens hostile files: it has the names of its protocol and nothing else of ours.
    "app/probe": ["core/media/probeprotocol.h"],
}

LONGEST_FILE = 450
GUI_MODULES = ["QtGui", "QtWidgets", "QtSvg", "QtSvgWidgets", "QtOpenGL", "QtOpenGLWidgets", "QtPrintSupport"]
# Files that may show rich text, because every part of it is ours or escaped.
MAY_SHOW_RICH_TEXT: set[str] = {"ui/help/manualwindow.cpp"}
# The classes that make Qt's own plain. Everything else shows its texts through them: Qt takes a text for HTML when it looks like it, and
# reads the files that it names.
MAKE_IT_PLAIN = {"ui/widgets/labels.h", "ui/widgets/labels.cpp", "ui/widgets/plainmessagebox.h", "ui/widgets/plainmessagebox.cpp"}

# The class that speaks through the tray, and escapes.
MAY_NOTIFY = {"app/desktop/queuetray.cpp"}

SOURCES = {".h", ".cpp"}
TOKENS = re.compile(r"""R"(?P<mark>[^\s()\\]{0,16})\(.*?\)(?P=mark)"|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)+'|//[^\n]*|/\*.*?\*/""", re.DOTALL)
INCLUDE = re.compile(r'^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)', re.MULTILINE)


class Finding(NamedTuple):
    path: str
    line: int
    words: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.words}"


class Source:
    """One file: its text as written, and its code without comments and string literals, line for line."""

    def __init__(self, root: pathlib.Path, path: pathlib.Path):
        self.path = path.relative_to(root).as_posix()
        self.name = path.name
        self.text = path.read_text(encoding="utf-8")
        self.without_comments = TOKENS.sub(lambda m: blank(m[0]) if m[0].startswith("/") else m[0], self.text)
        self.code = TOKENS.sub(lambda m: blank(m[0]), self.text)
        self.folder = "/".join(self.path.split("/")[:2])
        self.layer = self.path.split("/")[0]

    def includes(self) -> Iterator[tuple[int, str, bool]]:
        """Line, name, and whether it is written in quotes."""
        for match in INCLUDE.finditer(self.without_comments):
            yield line_of(self.without_comments, match.start(1 if match[1] else 2)), match[1] or match[2], bool(match[1])

    def found(self, pattern: str, words: str) -> Iterator[Finding]:
        for match in re.finditer(pattern, self.code):
            yield Finding(self.path, line_of(self.code, match.start()), words.format(match[0]))


def blank(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)


def line_of(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1


def is_allowed(folder: str, included: str) -> bool:
    target = "/".join(included.split("/")[:2])
    if target == folder:
        return True
    return any(included == entry or target == entry or (entry.endswith("/*") and included.startswith(entry[:-1])) for entry in ALLOWED[folder])


def arrows(source: Source) -> Iterator[Finding]:
    for line, included, quoted in source.includes():
        if not quoted or included.endswith(".moc") or re.fullmatch(r"moc_\w+\.cpp", included):
            continue
        if included.split("/")[0] not in ("core", "ui", "app"):
            yield Finding(source.path, line, f'"{included}" is not the full path from the top')
        elif not is_allowed(source.folder, included):
            yield Finding(source.path, line, f"{source.folder} must not know {included}")


def gui_in_core(source: Source, gui_headers: set[str]) -> Iterator[Finding]:
    is_model = source.layer == "ui" and source.path.removesuffix(".h").removesuffix(".cpp").endswith("model")
    for line, included, quoted in source.includes():
        module, _, header = included.rpartition("/")
        if quoted:
            continue
        if source.layer == "core" and (included in gui_headers or module in GUI_MODULES or included in GUI_MODULES):
            yield Finding(source.path, line, f"core must not include <{included}>")
        if is_model and header.endswith("Widget"):
            yield Finding(source.path, line, f"an item model must not include <{included}>")


def forbidden_code(source: Source) -> Iterator[Finding]:
    if source.folder != "core/portal":
        yield from source.found(r"\bQNetworkAccessManager\b", "only core/portal talks through {}")
    yield from source.found(r"\b(?!Q[A-Z])\w+::instance\s*\(", "{}) of our own: hand it in through the constructor")
    yield from source.found(r"\b(filesystem|fs)::rename\b", "{} replaces what is there; use core's own move")
    if source.path not in MAY_SHOW_RICH_TEXT:
        yield from source.found(r"\bQt::RichText\b|\b(set|insert)Html\b|\bsetMarkdown\b", "{} shows rich text; a title of the portal could be HTML")
    if source.path not in MAKE_IT_PLAIN and source.layer in ("ui", "app"):
        yield from source.found(r"\bnew\s+QLabel\b|\bpublic\s+QLabel\b|\bQLabel\s+\w+\s*[{(]", "{} takes a text for HTML when it looks like it: use PlainLabel")
        yield from source.found(r"\bQMessageBox\s*\{|\bnew\s+QMessageBox\b|\bQMessageBox::(about|critical|information|question|warning)\b|\bQErrorMessage\b",
                                "{}: use PlainMessageBox")
        yield from source.found(r"\bQToolTip::showText\s*\((?![^;]*Words::literal)|\bsetToolTip\s*\((?!\s*(tr\(\s*\)\s*\)|(?:Ui::)?Words::literal\b|withKey\b|\{\}|QString\{\}))|\bsetWhatsThis\s*\((?!\s*(tr\(\s*\)\s*\)|(?:Ui::)?Words::literal\b))",
                                "{} may show a text of the portal as HTML: wrap it in Words::literal")
        yield from source.found(r"\bToolTipRole\s*(:|\))\s*return\b(?!\s*(Words::literal|tr\(\s*\)\s*;))", "{} may show a text of the portal as HTML: wrap it in Words::literal")
        if source.path not in MAY_NOTIFY:
            yield from source.found(r"->showMessage\s*\(|\.showMessage\s*\(", "{} shows rich text on some desktops: notify through one class that escapes")


def shape(source: Source) -> Iterator[Finding]:
    lines = source.text.splitlines()
    if not lines or lines[0] != "// SPDX-License-Identifier: GPL-3.0-or-later":
        yield Finding(source.path, 1, "the first line is not the SPDX line")
    if source.path.endswith(".h") and "#pragma once" not in lines:
        yield Finding(source.path, 1, "a header without #pragma once")
    if len(lines) > LONGEST_FILE:
        yield Finding(source.path, len(lines), f"{len(lines)} lines; more than {LONGEST_FILE} is two classes")


def findings(root: pathlib.Path, gui_headers: set[str]) -> list[Finding]:
    result: list[Finding] = []
    for layer in ("core", "ui", "app"):
        for path in sorted((root / layer).rglob("*")):
            if path.suffix not in SOURCES:
                continue
            source = Source(root, path)
            result += shape(source)
            result += forbidden_code(source)
            result += gui_in_core(source, gui_headers)
            if source.folder in ALLOWED:
                result += arrows(source)
            else:
                result.append(Finding(source.path, 1, f"{source.folder} is not in the list of folders: say there what it may know"))
    return result


def gui_headers_of(qt: pathlib.Path) -> set[str]:
    """The headers of Qt's modules that draw, as they may be included: <QWidget>, <qwidget.h>."""
    names = {header.name for module in GUI_MODULES for header in (qt / module).glob("*") if header.is_file()}
    return names - {header.name for header in (qt / "QtCore").glob("*")}


GOOD = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
GOOD_HEADER = GOOD + "#pragma once\n"

# A tree without a fault: what looks like one here is a comment, a string or allowed.
CLEAN = {
    "core/base/clock.h": GOOD_HEADER + "#include <QDateTime>\n",
    "core/transfer/lane.cpp": GOOD + '#include "core/base/clock.h"\n// #include "core/portal/portalclient.h"\n/* QNetworkAccessManager */\n'
                              'auto a = R"(Foo::instance())";\nauto b = "Qt::RichText"; auto c = QCoreApplication::instance();\n#include "lane.moc"\n',
    "core/portal/portalclient.h": GOOD_HEADER + "class QNetworkAccessManager;\n",
    "ui/widgets/banner.cpp": GOOD + '#include "core/portal/portalclient.h"\n#include <QWidget>\n',
    "ui/shell/mainwindow.cpp": GOOD + '#include "ui/library/librarypage.h"\n',
    "ui/library/clipmodel.h": GOOD_HEADER + "#include <QAbstractTableModel>\n",
    "app/cli/main.cpp": GOOD + '#include "ui/words/words.h"\n',
    "app/portal/accounts/accounts.cpp": GOOD + '#include "core/account/passwordpolicy.h"\n',
    "app/probe/main.cpp": GOOD + '#include "core/media/probeprotocol.h"\n',
    "app/desktop/main.cpp": GOOD + "\n" * (LONGEST_FILE - 1),
}

# One violation each: the file, its text, and what must be said of it.
BROKEN = [
    ("core/transfer/a.cpp", GOOD + '#include "core/portal/portalclient.h"\n', 2, "core/transfer must not know core/portal/portalclient.h"),
    ("core/library/a.cpp", GOOD + '\n  #  include "core/downloads/journal.h"\n', 3, "core/library must not know core/downloads/journal.h"),
    ("core/base/a.h", GOOD_HEADER + '#include "ui/words/words.h"\n', 3, "core/base must not know ui/words/words.h"),
    ("ui/account/a.cpp", GOOD + '#include "ui/library/librarypage.h"\n', 2, "ui/account must not know ui/library/librarypage.h"),
    ("ui/widgets/a.cpp", GOOD + '#include "ui/shell/mainwindow.h"\n', 2, "ui/widgets must not know ui/shell/mainwindow.h"),
    ("app/cli/a.cpp", GOOD + '#include "ui/widgets/banner.h"\n', 2, "app/cli must not know ui/widgets/banner.h"),
    ("app/portal/http/a.cpp", GOOD + '#include "core/account/session.h"\n', 2, "app/portal must not know core/account/session.h"),
    ("app/probe/a.cpp", GOOD + '#include "core/media/timecode.h"\n', 2, "app/probe must not know core/media/timecode.h"),
    ("core/media/a.cpp", GOOD + '#include "timecode.h"\n', 2, '"timecode.h" is not the full path from the top'),
    ("core/newcomer/a.cpp", GOOD, 1, "core/newcomer is not in the list of folders: say there what it may know"),
    ("core/media/b.cpp", GOOD + "#include <QImage>\n", 2, "core must not include <QImage>"),
    ("core/media/c.cpp", GOOD + "#include <QtWidgets/QLabel>\n", 2, "core must not include <QtWidgets/QLabel>"),
    ("core/media/d.cpp", GOOD + "#include <qpixmap.h>\n", 2, "core must not include <qpixmap.h>"),
    ("ui/library/amodel.cpp", GOOD + "#include <QWidget>\n", 2, "an item model must not include <QWidget>"),
    ("core/transfer/b.cpp", GOOD + "QNetworkAccessManager manager;\n", 2, "only core/portal talks through QNetworkAccessManager"),
    ("ui/shell/a.cpp", GOOD + "auto& all = Settings::instance();\n", 2, "Settings::instance() of our own: hand it in through the constructor"),
    ("core/downloads/a.cpp", GOOD + "std::filesystem::rename(a, b);\n", 2, "filesystem::rename replaces what is there; use core's own move"),
    ("ui/catalogue/a.cpp", GOOD + "label->setTextFormat(Qt::RichText);\n", 2, "Qt::RichText shows rich text; a title of the portal could be HTML"),
    ("ui/catalogue/b.cpp", GOOD + "document.setHtml(text);\n", 2, "setHtml shows rich text; a title of the portal could be HTML"),
    ("ui/catalogue/c.cpp", GOOD + "auto* label = new QLabel{title, this};\n", 2, "new QLabel takes a text for HTML when it looks like it: use PlainLabel"),
    ("ui/catalogue/d.h", GOOD_HEADER + "class Title : public QLabel {};\n", 3, "public QLabel takes a text for HTML when it looks like it: use PlainLabel"),
    ("ui/catalogue/e.cpp", GOOD + "auto* box = new QMessageBox{this};\n", 2, "new QMessageBox: use PlainMessageBox"),
    ("ui/catalogue/f.cpp", GOOD + "QMessageBox::warning(this, title, text);\n", 2, "QMessageBox::warning: use PlainMessageBox"),
    ("ui/catalogue/g.cpp", GOOD + "button->setToolTip(video.title);\n", 2, "setToolTip( may show a text of the portal as HTML: wrap it in Words::literal"),
    ("ui/catalogue/h.cpp", GOOD + 'button->setToolTip(tr("Play %1").arg(video.title));\n', 2, "setToolTip( may show a text of the portal as HTML: wrap it in Words::literal"),
    ("ui/catalogue/i.cpp", GOOD + "case Qt::ToolTipRole: return video.title;\n", 2, "ToolTipRole: return may show a text of the portal as HTML: wrap it in Words::literal"),
    ("ui/shell/b.cpp", GOOD + "tray->showMessage(title, text);\n", 2, "->showMessage( shows rich text on some desktops: notify through one class that escapes"),
    ("core/base/b.cpp", "#include <QString>\n", 1, "the first line is not the SPDX line"),
    ("core/base/c.h", GOOD, 1, "a header without #pragma once"),
    ("core/base/d.cpp", GOOD + "\n" * LONGEST_FILE, LONGEST_FILE + 1, f"{LONGEST_FILE + 1} lines; more than {LONGEST_FILE} is two classes"),
]


class Layering(unittest.TestCase):
    source: pathlib.Path
    gui_headers: set[str]

    def findings_in(self, files: dict[str, str]) -> list[Finding]:
        with tempfile.TemporaryDirectory() as folder:
            for name, text in files.items():
                path = pathlib.Path(folder, name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
            return findings(pathlib.Path(folder), self.gui_headers)

    def test_knows_the_headers_of_qt(self) -> None:
        self.assertLessEqual({"QWidget", "QImage", "qpixmap.h"}, self.gui_headers)
        self.assertNotIn("QString", self.gui_headers)

    def test_finds_nothing_in_a_clean_tree(self) -> None:
        self.assertEqual([], self.findings_in(CLEAN))

    def test_finds_each_violation_and_only_that(self) -> None:
        for path, text, line, words in BROKEN:
            with self.subTest(path):
                self.assertEqual([Finding(path, line, words)], self.findings_in({**CLEAN, path: text}))

    def test_the_tree_keeps_the_rules(self) -> None:
        broken = findings(self.source, self.gui_headers)
        if broken:
            self.fail("\n" + "\n".join(str(finding) for finding in broken))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--source", type=pathlib.Path, required=True, help="the top of the tree")
    parser.add_argument("--qt-headers", type=pathlib.Path, required=True, help="the folder that has QtCore, QtGui, …")
    options = parser.parse_args()
    Layering.source = options.source
    Layering.gui_headers = gui_headers_of(options.qt_headers)
    unittest.main(argv=[sys.argv[0]], verbosity=2)


if __name__ == "__main__":
    main()
