# SPDX-License-Identifier: GPL-3.0-or-later
"""Area export: one list of 5,000 and one of 50,000 ranges, written into a file in each format. Beside them, what it takes to write the same
bytes into a file: no exporter can be faster. Memory is what the program grew by, on top of the list itself, over all formats."""

import json
import os
import pathlib
import statistics
import subprocess
import tempfile
import time

RANGES = [5_000, 50_000]


def written(folder: pathlib.Path, size: int, rounds: int) -> float:
    """Seconds for so many bytes into a file and onto the disk, as a list is."""
    content, path, taken = os.urandom(size), folder / "bytes", []
    for _ in range(rounds):
        before = time.perf_counter()
        with open(path, "wb") as file:
            file.write(content)
        os.rename(path, folder / "named")
        taken.append(time.perf_counter() - before)
    (folder / "named").unlink()
    return statistics.median(taken)


def measure(options) -> dict:
    facts = {}
    with tempfile.TemporaryDirectory(dir=options.results) as made:
        folder = pathlib.Path(made)
        for ranges in RANGES:
            command = [options.bin / "rushes-bench-exportcut", folder, str(ranges), str(options.rounds)]
            facts[str(ranges)] = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
            for row in facts[str(ranges)]["formats"]:
                row["plain_seconds"] = written(folder, row["bytes"], options.rounds)
    print(f"\n| format | MB | s for {RANGES[1]:,} ranges | processor s | s for the bytes alone |")
    print("| --- | ---: | ---: | ---: | ---: |")
    for row in facts[str(RANGES[1])]["formats"]:
        print(f"| {row['format']} | {row['bytes'] / 1e6:.1f} | {statistics.median(row['seconds']):.2f} | {statistics.median(row['processor']):.2f} | {row['plain_seconds']:.3f} |")
    for ranges in RANGES:
        few = facts[str(ranges)]
        print(f"\n{ranges:,} ranges in memory: {few['list_kib'] / 1024:.0f} MB with the program; written in each format: {few['grown_kib'] / 1024:.1f} MB more.")
    return facts
