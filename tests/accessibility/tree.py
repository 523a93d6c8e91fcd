# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader is told of a window, and what is wrong with it.

`read` takes the tree of a program over AT-SPI, `findings` judges a tree. The two know nothing of each other: the rules are tried on trees that
are made up.
"""

import dataclasses
import re
from typing import Iterator

# A person acts on these. Their roles are as AT-SPI calls them.
CONTROLS = {"button", "push button", "push button menu", "toggle button", "check box", "radio button", "combo box", "entry", "password text", "slider",
            "spin button", "dial", "link", "page tab", "menu", "menu item", "check menu item", "radio menu item"}
BUTTONS = {"button", "push button", "push button menu", "toggle button", "check box", "radio button"}
LISTS = {"list", "list box", "tree", "tree table", "table"}
ROWS = {"list item", "table cell", "tree item", "table row"}
# Widgets that hold others are one of these; one that holds nothing and is as large as a picture shows something by painting it.
PAINTED = {"filler", "panel", "unknown", "image", "icon", "canvas", "frame"}
PICTURE_LEAST = 12  # pixels of the shorter side

# What Qt lays a text on. What it shows is the text, which is told.
UNDER_TEXT = "qt_scrollarea_viewport"
# The corner by which Qt's own file dialog is made larger.
CORNER = "QSizeGrip"

NAMES_FOR_PROGRAMS = re.compile(r"""
    ^(Q[A-Z]\w+ | \w+::\w+                                # classes
    | [a-z]+([A-Z][a-z0-9]+)+                             # names of objects
    | [^\s/]+\.(svg|png|jpe?g|webp|mxf|mov|mp4|xmp|ui|qml|cpp|h)  # files
    | ((Ctrl|Alt|Shift|Meta)\+)+\S+ | F[1-9][0-2]?        # keys
    | [^\w]+                                              # dots and other marks alone
    )$""", re.VERBOSE)


@dataclasses.dataclass
class Node:
    """One thing of the tree as it is told."""

    role: str
    name: str = ""
    description: str = ""
    identifier: str = ""
    states: frozenset[str] = frozenset()
    labelled: bool = False  # by another thing, without a name of its own
    size: tuple[int, int] = (0, 0)
    row: int = -1  # of a cell
    children: list["Node"] = dataclasses.field(default_factory=list)

    def text(self) -> str:
        return (self.name + " " + self.description).strip()

    def words(self) -> str:
        own = self.identifier.rsplit(".", 1)[-1]
        return self.role + (f" “{self.name}”" if self.name else "") + (f" ({own})" if own else "")


def nodes(node: Node, path: tuple[Node, ...] = ()) -> Iterator[tuple[tuple[Node, ...], Node]]:
    """All of them, each with those that hold it."""
    yield path, node
    for child in node.children:
        yield from nodes(child, (*path, node))


def is_acted_on(node: Node) -> bool:
    return node.role in CONTROLS or "editable" in node.states or ("focusable" in node.states and node.role not in ROWS)


def faults_of(node: Node) -> Iterator[str]:
    if is_acted_on(node) and not node.labelled:
        if not node.name.strip():
            yield "is acted on and has no name"
        elif NAMES_FOR_PROGRAMS.match(node.name.strip()):
            yield "has a name for programs, not for people"
    if node.role in PAINTED and not node.children and "focusable" not in node.states and min(node.size) >= PICTURE_LEAST:
        if not node.text() and node.identifier.rsplit(".", 1)[-1] not in (UNDER_TEXT, CORNER):
            yield f"shows something ({node.size[0]}×{node.size[1]}) and does not say what"
    if node.role in LISTS:
        yield from faults_of_rows(node)
    named: dict[str, Node] = {}
    for child in node.children:
        if child.role in BUTTONS and child.name and "showing" in child.states:
            if child.name in named and child.description == named[child.name].description:
                yield f"holds two buttons “{child.name}”"
            named[child.name] = child


def faults_of_rows(node: Node) -> Iterator[str]:
    rows: dict[int, str] = {}
    for place, child in enumerate(node.children):
        if child.role in ROWS:
            row = child.row if child.row >= 0 else place
            rows[row] = rows.get(row, "") + child.text()
    for row, text in rows.items():
        if not text.strip():
            yield f"has a row {row + 1} without a word"


def findings(root: Node, where: str) -> list[str]:
    """Path and role of each thing that is not as it should be, with what is wrong."""
    found = []
    for path, node in nodes(root):
        for fault in faults_of(node):
            shown = [one for one in path if one.name or one.role not in PAINTED]
            found.append(f"{where}: " + " > ".join(one.words() for one in (*shown, node)) + f": {fault}")
    return found


def read(accessible, atspi, most_rows: int = 12) -> Node | None:
    """The tree below, of what is shown; of long lists the first rows. None for what is not shown, or has gone meanwhile."""
    from gi.repository import GLib
    try:
        states = accessible.get_state_set()
        if not states.contains(atspi.StateType.SHOWING) and accessible.get_role() != atspi.Role.APPLICATION:
            return None
        node = Node(role=accessible.get_role_name(), name=accessible.get_name() or "", description=accessible.get_description() or "",
                    identifier=accessible.get_accessible_id() or "",
                    states=frozenset(word for word in ("focusable", "editable", "showing", "enabled")
                                     if states.contains(getattr(atspi.StateType, word.upper()))))
        if not node.name and ("focusable" in node.states or "editable" in node.states):
            node.labelled = any(relation.get_relation_type() == atspi.RelationType.LABELLED_BY for relation in accessible.get_relation_set())
        count = accessible.get_child_count()
        if node.role in ROWS:
            if "TableCell" in accessible.get_interfaces():
                node.row = atspi.TableCell.get_position(accessible)[1]
        if node.role in PAINTED and count == 0:
            extents = accessible.get_extents(atspi.CoordType.WINDOW)
            node.size = (extents.width, extents.height)
        if node.role in LISTS:
            table = accessible.get_table_iface()
            count = min(count, most_rows * max(1, table.get_n_columns() if table is not None else 1))
        for place in range(count):
            child = accessible.get_child_at_index(place)
            below = read(child, atspi, most_rows) if child is not None else None
            if below is not None:
                node.children.append(below)
        return node
    except GLib.Error:
        return None
