#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads what a screen reader is told of Rushes, over the accessibility bus of a session of its own, and fails on what nobody could use by ear:
controls without names, names for programs, rows without words, pictures that say nothing, two buttons of one name side by side.

`--rules` tries the rules, `--program` reads the real window with its pages and dialogs, `--gallery` one of the galleries.
"""

import argparse
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from desk import Program, Vain, enter_display  # noqa: E402
from tree import Node, findings, read  # noqa: E402

SHOWN = frozenset({"showing", "enabled"})
FOCUSABLE = SHOWN | {"focusable"}


def window(*children: Node) -> Node:
    return Node("frame", "Rushes", children=list(children))


class Rules(unittest.TestCase):
    """Each rule on a tree that breaks it once, and on one that does not."""

    def said(self, *children: Node) -> list[str]:
        return findings(window(*children), "here")

    def test_nothing_is_found_where_all_is_well(self) -> None:
        cells = [Node("table cell", "Quote", row=0), Node("table cell", "", row=0)]
        self.assertEqual([], self.said(Node("button", "Clear the search", states=FOCUSABLE), Node("table", "Tags", states=FOCUSABLE, children=cells),
                                       Node("text", "", states=FOCUSABLE | {"editable"}, labelled=True), Node("image", "Waveform", size=(300, 80)),
                                       Node("image", size=(40, 40), identifier="window.note.qt_scrollarea_viewport"), Node("filler", size=(300, 1)), Node("label", "3 clips")))

    def test_a_control_has_a_name(self) -> None:
        for role in ("button", "text", "slider", "page tab"):
            said = self.said(Node(role, states=FOCUSABLE, identifier="window.bar.clear"))
            self.assertEqual([f"here: frame “Rushes” > {role} (clear): is acted on and has no name"], said)

    def test_a_field_has_a_label(self) -> None:
        self.assertEqual(1, len(self.said(Node("text", states=SHOWN | {"editable"}))))

    def test_a_name_is_for_people(self) -> None:
        for name in ("…", "QToolButton", "clearQuery", "clear.svg", "Ctrl+K", "F6", "Ui::Page"):
            self.assertEqual([f"here: frame “Rushes” > button “{name}”: has a name for programs, not for people"], self.said(Node("button", name)), name)
        for name in ("1", "Export .ics", "Choose…", "List", "OK", "Fetch again"):
            self.assertEqual([], self.said(Node("button", name)), name)

    def test_a_row_has_words(self) -> None:
        cells = [Node("table cell", "Quote", row=0), Node("table cell", "", row=1), Node("table cell", "", row=1)]
        self.assertEqual(["here: frame “Rushes” > table “Tags”: has a row 2 without a word"], self.said(Node("table", "Tags", children=cells)))

    def test_a_picture_says_what_it_shows(self) -> None:
        self.assertEqual(["here: frame “Rushes” > filler: shows something (300×80) and does not say what"], self.said(Node("filler", size=(300, 80))))

    def test_buttons_side_by_side_are_told_apart(self) -> None:
        twins = [Node("button", "Remove", states=FOCUSABLE), Node("button", "Remove", states=FOCUSABLE)]
        self.assertEqual(["here: frame “Rushes” > panel: holds two buttons “Remove”"], self.said(Node("panel", children=twins)))


class Reader:
    """Reads windows one after the other, and keeps what it found."""

    def __init__(self, program: Program):
        self.program = program
        self.found: list[str] = []
        self.read = 0

    def judge(self, where: str, accessible) -> None:
        node = read(accessible, self.program.atspi)
        if node is None:
            self.found.append(f"{where}: went away while it was read")
            return
        self.read += sum(1 for _ in walk(node))
        self.found += [one for one in findings(node, where) if one not in self.found]


def walk(node: Node):
    yield node
    for child in node.children:
        yield from walk(child)


def read_gallery(path: str, folder: str) -> Reader:
    """Everything that the gallery shows, as it shows it."""
    with Program([path, folder], {"RUSHES_GALLERY_IS_READ": "1"}) as gallery:
        reader = Reader(gallery)
        shown = 0
        for line in gallery.process.stdout:
            if not line.startswith("shown "):
                continue
            shown += 1
            name, identifier = line.split()[1:]
            reader.judge(f"{gallery.name}/{name}", gallery.wait_for(f"the window of {name}", lambda: gallery.window_called(identifier)))
            gallery.process.stdin.write("\n")
            gallery.process.stdin.flush()
        if gallery.process.wait(60) != 0 or shown == 0:
            raise Vain(f"{gallery.name} ended with {gallery.process.returncode} after {shown} windows")
        return reader


def read_program(path: str, folder: str) -> Reader:
    with Program([path, "--demo", "--demo-media", "none", "--state", folder]) as program:
        program.wait_for("the window", program.windows)
        steered = Steered(program)
        steered.visit_pages()
        steered.visit_dialogs()
        return steered.reader


class Steered:
    """The real program: its pages by their keys, its dialogs by the list of commands."""

    PAGES = {"ctrl+1": "Meetings", "ctrl+2": "Videos", "ctrl+3": "Photos", "ctrl+4": "Downloads", "ctrl+5": "All clips",
             "ctrl+6": "Shot list", "ctrl+7": "Notices", "ctrl+t": "Tags"}
    ALSO = {"Manual", "About Rushes", "List of keys", "Sidecar conflicts"}  # windows whose names do not end in dots
    LEAST = 10  # so many windows there are at the very least

    def __init__(self, program: Program):
        self.program = program
        self.reader = Reader(program)

    def main_window(self):
        return next((one for one in self.program.windows() if one.get_role_name() == "frame"), None)

    def others(self) -> list:
        return [one for one in self.program.windows() if one.get_role_name() != "frame"]

    def next_window(self, what: str):
        return self.program.wait_for(what, lambda: next(iter(self.others()), None))

    def close(self, window) -> None:
        self.program.press(window, "Escape")
        self.program.wait_for(f"{window.get_name()} to close", lambda: not self.others())

    def palette(self):
        self.program.press(self.main_window(), "ctrl+k")
        return self.next_window("the list of commands")

    def visit_pages(self) -> None:
        self.program.wait_for("the meetings of the demo portal", lambda: any(
            node.name.endswith("videos") for node in walk(read(self.main_window(), self.program.atspi) or Node("none")) if node.role == "table cell"))
        for key, title in self.PAGES.items():
            self.program.press(self.main_window(), key)
            window = self.program.wait_for(f"the page {title}", lambda: next((one for one in [self.main_window()] if one and one.get_name().startswith(title)), None))
            self.reader.judge(title, window)

    def visit_dialogs(self) -> None:
        """What the list of commands leads to: each command that asks for more, and the windows of help."""
        palette = self.palette()
        self.reader.judge("Find a command", palette)
        names = [name.split(", ")[0] for name in self.program.rows(palette)]
        self.close(palette)
        wanted = [name for name in names if name.endswith("…") or name in self.ALSO]
        if len(wanted) < self.LEAST:
            raise Vain(f"the list of commands leads to {len(wanted)} windows only: {wanted}")
        for name in wanted:
            palette = self.palette()
            self.program.type(palette, name.rstrip("…"))
            window = self.program.wait_for(f"the window of “{name}”", lambda: next((one for one in self.others() if not self.is_palette(one)), None))
            self.reader.judge(name, window)
            self.close(window)

    @staticmethod
    def is_palette(window) -> bool:
        return window.get_accessible_id().rsplit(".", 1)[-1] == "commandPalette"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rules", action="store_true")
    parser.add_argument("--gallery", help="the program of a gallery")
    parser.add_argument("--program", help="the program rushes")
    options = parser.parse_args()
    if options.rules:
        unittest.main(argv=[sys.argv[0]], verbosity=2)
    enter_display()
    with tempfile.TemporaryDirectory() as folder:
        reader = read_gallery(options.gallery, folder) if options.gallery else read_program(options.program, folder)
    print(f"{reader.read} things were read")
    print("\n".join(reader.found))
    sys.exit(1 if reader.found else 0)


if __name__ == "__main__":
    main()
