#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads an iCalendar file with python3-icalendar, which is not ours, and prints what it found as JSON."""

import json
import sys

import icalendar


def when(component, name):
    value = component.get(name)
    return value.dt.isoformat() if value is not None else None


def main():
    with open(sys.argv[1], "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    events = [
        {name: str(event.get(name)) for name in ("UID", "SUMMARY", "DESCRIPTION", "LOCATION", "URL") if event.get(name) is not None}
        | {name: when(event, name) for name in ("DTSTART", "DTEND", "DTSTAMP")}
        | {"errors": [list(map(str, error)) for error in event.errors]}
        for event in calendar.walk("VEVENT")
    ]
    json.dump({"name": str(calendar.get("X-WR-CALNAME")), "version": str(calendar.get("VERSION")), "events": events}, sys.stdout)


if __name__ == "__main__":
    main()
