#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a CMX3600 list by the rules of the format alone and fails where it breaks one; prints how many events it holds."""

import re
import sys

# Columns as the format fixes them: number, reel of eight, tracks, kind of cut, four timecodes.
EVENT = re.compile(r"^(\d{3})  ([A-Z0-9_]{1,8}) +(V|B|AA/V) +C        (\d\d:\d\d:\d\d[:;]\d\d) (\d\d:\d\d:\d\d[:;]\d\d) (\d\d:\d\d:\d\d[:;]\d\d) (\d\d:\d\d:\d\d[:;]\d\d)$")
COMMENT = re.compile(r"^\* (FROM CLIP NAME: .+|SOURCE FILE: .+|COMMENT: .+|LOC: \d\d:\d\d:\d\d[:;]\d\d GREEN   .+)$")


def main(path: str) -> None:
    with open(path, "rb") as file:
        raw = file.read()
    assert b"\n" not in raw.replace(b"\r\n", b""), "a line ends otherwise"
    lines = raw.decode("utf-8").split("\r\n")
    assert lines[0].startswith("TITLE: ") and len(lines[0]) <= 77, lines[0]
    assert lines[1] in ("FCM: NON-DROP FRAME", "FCM: DROP FRAME"), lines[1]
    drops, number, end, reels = lines[1].endswith(": DROP FRAME"), 0, None, {}
    file_of_event = None
    for line in lines[2:]:
        if not line:
            continue
        if line.startswith("FCM: "):
            drops = line == "FCM: DROP FRAME"
            continue
        if line.startswith("*"):
            assert COMMENT.match(line), line
            if line.startswith("* SOURCE FILE: "):
                # One reel, one file.
                assert reels.setdefault(reel, line) == line, f"{reel} is of two files"
            continue
        event = EVENT.match(line)
        assert event, line
        number += 1
        assert int(event[1]) == number, line
        reel = event[2]
        assert (";" in event[4]) == drops and (";" in event[5]) == drops, f"{line}: its source counts otherwise"
        assert end is None or event[6] == end, f"{line}: does not follow {end}"
        end = event[7]
    print(f"events {number}, reels {len(reels)}")


if __name__ == "__main__":
    main(sys.argv[1])
