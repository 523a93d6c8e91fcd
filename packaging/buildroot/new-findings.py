#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads what a compiler-like tool found on standard input, and prints what stands on lines that were changed since a commit, each finding once."""

import os
import re
import subprocess
import sys

FINDING = re.compile(r"^(?P<path>[^\s:][^:]*):(?P<line>\d+):\d+: (?:error|warning): ")
HUNK = re.compile(r"^@@ -\S+ \+(\d+)(?:,(\d+))? @@")
BETWEEN = re.compile(r"^(In file included from|\d+ (?:errors?|warnings?) |Error while processing)")


def git(*arguments: str) -> list[str]:
    return subprocess.run(["git", *arguments], capture_output=True, text=True, check=True).stdout.splitlines()


def changed_since(base: str) -> dict[str, set[int] | None]:
    """The lines of each file that are new; None for a file that is new as a whole."""
    lines: dict[str, set[int] | None] = {path: None for path in git("ls-files", "--others", "--exclude-standard")}
    path = ""
    for told in git("diff", "--unified=0", "--no-prefix", base):
        if told.startswith("+++ "):
            path = told[4:]
        elif hunk := HUNK.match(told):
            first, count = int(hunk[1]), int(hunk[2] or 1)
            lines.setdefault(path, set()).update(range(first, first + count))
    return lines


def main() -> int:
    new, seen, is_shown, found = changed_since(sys.argv[1]), set(), False, False
    for told in sys.stdin:
        if finding := FINDING.match(told):
            lines = new.get(os.path.relpath(finding["path"]), set())
            is_shown = told not in seen and (lines is None or int(finding["line"]) in lines)
            seen.add(told)
            found |= is_shown
        elif BETWEEN.match(told):
            is_shown = False
        if is_shown:
            print(told, end="")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
