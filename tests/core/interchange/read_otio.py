#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads an OpenTimelineIO file by the schema's own words and fails where it breaks them; prints how many clips it holds."""

import json
import sys
from fractions import Fraction


def schema(thing: dict, name: str) -> dict:
    assert thing["OTIO_SCHEMA"] == name, (thing.get("OTIO_SCHEMA"), name)
    return thing


def time(thing: dict) -> Fraction:
    schema(thing, "RationalTime.1")
    rate = Fraction(thing["rate"]).limit_denominator(1001)
    assert thing["value"] == int(thing["value"]), thing
    return Fraction(int(thing["value"])) / rate


def span(thing: dict) -> tuple[Fraction, Fraction]:
    schema(thing, "TimeRange.1")
    start = time(thing["start_time"])
    length = time(thing["duration"])
    assert length > 0
    return start, start + length


def main(path: str) -> None:
    with open(path, encoding="utf-8") as file:
        timeline = schema(json.load(file), "Timeline.1")
    time(timeline["global_start_time"])
    (track,) = schema(timeline["tracks"], "Stack.1")["children"]
    assert schema(track, "Track.1")["kind"] == "Video"
    for clip in track["children"]:
        schema(clip, "Clip.2")
        reference = schema(clip["media_references"][clip["active_media_reference_key"]], "ExternalReference.1")
        assert reference["target_url"].startswith("file:///"), reference["target_url"]
        available = span(reference["available_range"])
        source = span(clip["source_range"])
        assert available[0] <= source[0] and source[1] <= available[1], clip["name"]
        for marker in clip["markers"]:
            marked = span(schema(marker, "Marker.2")["marked_range"])
            assert marked == source and marker["name"]
    print(f"clips {len(track['children'])}")


if __name__ == "__main__":
    main(sys.argv[1])
