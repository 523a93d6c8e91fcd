#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual speaks of what is there: its links and pictures exist, its index has every page, and its commands, keys and messages stand in the
program's source."""

import argparse
import pathlib
import re
import sys

LINK = re.compile(r"\]\(([^)#:]+)(?:#[^)]*)?\)")
MODIFIERS = {"Ctrl": "Qt::CTRL", "Shift": "Qt::SHIFT", "Alt": "Qt::ALT"}
STANDARD = {"Delete": "QKeySequence::Delete"}
DIGIT = "static_cast<Qt::Key>(Qt::Key_0"  # keys of a row of digits are made in a loop


def texts_of(*folders: pathlib.Path) -> str:
    return "\n".join(path.read_text(encoding="utf-8") for folder in folders for path in sorted(folder.rglob("*.cpp")))


def is_key(key: str, source: str) -> bool:
    *modifiers, name = key.split("+")
    keys = " | ".join([MODIFIERS[one] for one in modifiers])
    if name.isdigit():
        return f"{keys} | {DIGIT}" in source
    ways = [f"Qt::Key_{name}"]
    return (name in STANDARD and not modifiers and STANDARD[name] in source) or any(
        re.search(rf"{re.escape(keys + ' | ' if keys else '')}{way}\b", source) for way in ways)


def problems_of(root: pathlib.Path) -> list[str]:
    manual, problems = root / "docs/manual", []
    cli, window = texts_of(root / "app/cli"), texts_of(root / "ui", root / "app/desktop")
    commands = set(re.findall(r'\{u"([a-z-]+)"_s,\s*(?:\{\}|u"|QString|\n)', cli))
    index = {(manual / link).resolve() for link in LINK.findall((manual / "README.md").read_text(encoding="utf-8"))}
    for page in sorted(manual.glob("*.md")):
        text = page.read_text(encoding="utf-8")
        if page.name != "README.md" and page.resolve() not in index:
            problems.append(f"{page.name}: the index does not link to it")
        problems += [f"{page.name}: there is no {link}" for link in LINK.findall(text) if not (page.parent / link).exists()]
        for said in re.findall(r"rushes-cli ((?:--state \S+ )?)([a-z][a-z-]*)", text):
            if said[1] not in commands:
                problems.append(f"{page.name}: rushes-cli has no command {said[1]}")
        for row in re.findall(r"^\| (`[^|]*`) \|", text, re.MULTILINE):
            problems += [f"{page.name}: no action has the key {key}" for key in re.findall(r"`([^`]+)`", row) if not is_key(key, window)]
    words = texts_of(root / "ui")
    for message in re.findall(r"^\| ([A-Z][^|`]+) \|", (manual / "troubleshooting.md").read_text(encoding="utf-8"), re.MULTILINE):
        if message not in words:
            problems.append(f"troubleshooting.md: nothing says “{message}”")
    return problems


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--source", type=pathlib.Path, required=True, help="the project's folder")
    problems = problems_of(parser.parse_args().source)
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
