# SPDX-License-Identifier: GPL-3.0-or-later
"""Area library: the lists, tags and page of a large library of clips, beside SQLite's own interface, SQL and Qt's own model; the same lists on
PostgreSQL, and clips that come in, beside the import of SQLite's own command line."""

import json
import os
import pathlib
import random
import statistics
import subprocess
import tempfile
import time

import postgresql
from catalogue import movements


def told(command: list[str], **more) -> dict:
    done = subprocess.run(command, stdout=subprocess.PIPE, check=False, text=True, **more)  # how far it is is said on standard error
    if done.returncode != 0:
        raise RuntimeError(f"{command[0]} ended with {done.returncode}")
    return json.loads(done.stdout)


def measure(options) -> dict:
    rounds = str(max(options.rounds, 3))
    with tempfile.TemporaryDirectory(prefix="rushes-bench-library-", dir=options.results) as name:
        file = str(pathlib.Path(name) / "library.sqlite")
        lists = told([str(options.bin / "rushes-bench-librarylists"), file, str(options.clips), rounds])
        page = told([str(options.bin / "rushes-bench-libraryscroll"), file, rounds, str(options.steps)], env=os.environ | {"QT_QPA_PLATFORM": "offscreen"})
        tags = told([str(options.bin / "rushes-bench-librarytags"), file, str(options.clips), str(options.rounds)])
        brought = bring(options, pathlib.Path(name))
    with postgresql.server(options.results) as server:
        on_server = told([str(options.bin / "rushes-bench-librarylists"), server, str(options.clips), rounds])
    if not tags["same"]:
        raise RuntimeError("memory and SQL count differently")
    print_lists(lists)
    print_page(page)
    print_tags(tags)
    print_brought(brought)
    print_server(lists, on_server)
    return {"lists": lists, "page": page, "tags": tags, "import": brought, "postgresql": on_server}


def bring(options, folder: pathlib.Path) -> dict:
    """The same rows into an empty library of the same tables, indexes and triggers: as clips by Rushes, and as a CSV file by sqlite3."""
    clips = min(options.clips, 50_000)
    program = str(options.bin / "rushes-bench-libraryimport")
    costs: dict[str, list[float]] = {"rushes": [], "sqlite3": []}
    csv = folder / "clips.csv"
    told([program, str(folder / "first.sqlite"), str(clips)])
    with csv.open("wb") as file:
        subprocess.run(["sqlite3", "-csv", str(folder / "first.sqlite"), "select * from clip"], stdout=file, check=True)
    for round_ in range(options.rounds + 1):  # the first warms up
        for who in random.sample(sorted(costs), 2):
            file = folder / f"{who}-{round_}.sqlite"
            if who == "rushes":
                ms = told([program, str(file), str(clips)])["ms"]
            else:
                told([program, str(file), "0"])
                started = time.monotonic()
                subprocess.run(["sqlite3", str(file), "pragma synchronous = full", ".mode csv", f".import {csv} clip"], stdout=subprocess.DEVNULL, check=True)
                ms = (time.monotonic() - started) * 1000
            count = int(subprocess.run(["sqlite3", str(file), "select count(*) from clip"], capture_output=True, check=True).stdout)
            if count != clips:
                raise RuntimeError(f"{who} brought {count} of {clips} clips")
            file.unlink()
            if round_ > 0:
                costs[who].append(ms)
    return {"clips": clips} | costs


def print_brought(brought: dict) -> None:
    ours, theirs = (statistics.median(brought[who]) for who in ("rushes", "sqlite3"))
    print(f"\n{brought['clips']:,} clips into an empty library: Rushes {ours:,.0f} ms, sqlite3's .import of the same rows {theirs:,.0f} ms, {ours / theirs:.2f} times as long.")


def print_server(lists: dict, on_server: dict) -> None:
    print(f"\nThe same on PostgreSQL, made in {on_server['made_s']:.0f} s\n")
    print("| first page of 100 | PostgreSQL median ms | p95 ms | SQLite median ms |\n|---|---:|---:|---:|")
    for one, other in zip(on_server["lists"], lists["lists"]):
        print(f"| {one['name']} | {one['median']:.2f} | {one['p95']:.2f} | {other['median']:.2f} |")
    print(f"\nTagging {on_server['tagging']['clips']:,} clips: {on_server['tagging']['done_ms']:.0f} ms, taking it back: {on_server['tagging']['undone_ms']:.0f} ms.")


def print_lists(lists: dict) -> None:
    print(f"\n{lists['clips']:,} clips, made in {lists['made_s']:.0f} s\n")
    print("| first page of 100 | median ms | p95 ms | sqlite3 median ms | ratio | ratio by processor time |\n|---|---:|---:|---:|---:|---:|")
    for one in lists["lists"]:
        print(f"| {one['name']} | {one['median']:.2f} | {one['p95']:.2f} | {one['raw_median']:.2f} | {one['median'] / one['raw_median']:.2f} | {one['processor'] / one['raw_processor']:.2f} |")
    slow = sum(1 for one in lists["lists"] if one["p95"] > 10)
    tagging = lists["tagging"]
    print(f"\n{len(lists['lists']) - slow} of {len(lists['lists'])} lists have their first page in 10 ms in 95 % of tries. All rows: {lists['rows']['all_ms']:.0f} ms, those with three common tags: "
          f"{lists['rows']['three_tags_ms']:.0f} ms. Tagging {tagging['clips']:,} clips: {tagging['done_ms']:.0f} ms, taking it back: {tagging['undone_ms']:.0f} ms."
          + ("" if lists["same_rows"] else " THE ROWS DIFFER."))


def print_page(page: dict) -> None:
    print(f"\nFirst frame of the page: {page['first_frame_ms']:.0f} ms. Its model holds {page['model_mib']:.0f} MiB, QStandardItemModel {page['standard_model_mib']:.0f}, "
          f"{page['standard_model_mib'] / page['model_mib']:.0f} times as much.\n")
    print(movements(page["scrolled"]))


def print_tags(facts: dict) -> None:
    print(f"\n{facts['tag_rows']:,} tags on the clips; read into memory in {facts['built_ms']:.0f} ms, the longest step {facts['longest_step_ms']:.0f} ms; {facts['bytes_of_a_clip']:.0f} bytes of memory for a clip. {facts['found']:,} clips have three common tags.\n")
    print("| Question | Memory ms | SQL ms | Times as fast |\n|---|---:|---:|---:|")
    for case in sorted(facts["cases"], key=lambda each: each["name"]):
        print(f"| {case['name']} | {case['memory_ms']:.2f} | {case['sql_ms']:.1f} | {case['sql_ms'] / case['memory_ms']:.0f} |")
