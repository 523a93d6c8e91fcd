#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures Rushes against the programs people use today; ./dev bench [AREA…] runs it. docs/performance.md says how to read it."""

import argparse
import datetime
import importlib
import json
import os
import pathlib
import platform
import sys

AREAS = ["catalogue", "downloads", "export", "fetch", "library", "playing", "portal", "probe", "start"]
ON_DEMAND = ["soak"]  # measured only where they are named


def main() -> int:
    parser = argparse.ArgumentParser(prog="./dev bench", description=__doc__)
    parser.add_argument("areas", nargs="*", metavar="AREA", help=f"what to measure: {', '.join(AREAS + ON_DEMAND)}; without one all but {', '.join(ON_DEMAND)}")
    parser.add_argument("--results", type=pathlib.Path, default=pathlib.Path("build/bench"), help="where samples and results go")
    parser.add_argument("--rounds", type=int, default=7, help="rounds that count; one more warms up")
    parser.add_argument("--size-mib", type=int, default=2048, help="the size of the file that fetch brings")
    parser.add_argument("--scale", type=float, default=1.0, help="of the files of downloads: 0.1 for a busy machine")
    parser.add_argument("--videos", type=int, default=100_000, help="the videos of the catalogue; it has five photos for each, and a meeting for twenty")
    parser.add_argument("--clips", type=int, default=int(os.environ.get("RUSHES_BENCH_CLIPS", "200000")), help="the clips of library, or what RUSHES_BENCH_CLIPS says; each has ten tags and two ranges")
    parser.add_argument("--only", nargs="+", metavar="TABLE", help="of library: lists, page, tags, import, postgresql; without it all of them")
    parser.add_argument("--minutes", type=float, default=5, help="how long soak goes on")
    parser.add_argument("--seed", type=int, help="lets soak play the same again, as far as the machine is as fast")
    parser.add_argument("--bin", type=pathlib.Path, default=pathlib.Path(os.environ.get("RUSHES_BIN", "build/release/bin")), help="the built programs")
    parser.add_argument("--steps", type=int, default=200, help="how often each list of the catalogue is scrolled in each way")
    options = parser.parse_args()
    if unknown := set(options.areas) - set(AREAS + ON_DEMAND):
        parser.error(f"there is no area {', '.join(sorted(unknown))}; there are: {', '.join(AREAS + ON_DEMAND)}")
    options.results = options.results.resolve()
    options.results.mkdir(parents=True, exist_ok=True)

    print(f"{cpu_name()}, {os.cpu_count()} CPUs, {memory_gib():.0f} GiB, load {os.getloadavg()[0]:.1f}, {platform.system()} {platform.release()}")
    for area in options.areas or AREAS:
        facts = importlib.import_module(area).measure(options)
        now = datetime.datetime.now(datetime.timezone.utc)
        facts |= {"area": area, "at": now.isoformat(timespec="seconds"), "rounds": options.rounds, "cpu": cpu_name(), "cpus": os.cpu_count(), "memory_gib": round(memory_gib(), 1), "load": os.getloadavg(), "kernel": platform.release()}
        path = options.results / f"{area}-{now:%Y%m%dT%H%M%SZ}.json"
        path.write_text(json.dumps(facts, indent=1) + "\n")
        print(f"\nEvery run is in {path}")
    return 0


def cpu_name() -> str:
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        return next((line.split(":", 1)[1].strip() for line in file if line.startswith("model name")), platform.machine())


def memory_gib() -> float:
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30


if __name__ == "__main__":
    sys.exit(main())
