# SPDX-License-Identifier: GPL-3.0-or-later
"""Area export: one list of 5,000 and one of 50,000 ranges, written into a file in each format. Beside them, what it takes to write the same
bytes into a file: no exporter can be faster. Memory is what the process grew by while it wrote, on top of the list itself."""

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
            for row in facts[str(ranges)]:
                row["plain_seconds"] = written(folder, row["bytes"], options.rounds)
    few, many = (facts[str(ranges)] for ranges in RANGES)
    print(f"\n| format | MB | s for {RANGES[1]:,} ranges | s for the bytes alone | grown MB, {RANGES[0]:,} | grown MB, {RANGES[1]:,} |")
    print("| --- | ---: | ---: | ---: | ---: | ---: |")
    for less, row in zip(few, many):
        grown = [statistics.median(each["grown_kib"]) / 1024 for each in (less, row)]
        print(f"| {row['format']} | {row['bytes'] / 1e6:.1f} | {statistics.median(row['seconds']):.2f} | {row['plain_seconds']:.3f} | {grown[0]:.1f} | {grown[1]:.1f} |")
    return facts
