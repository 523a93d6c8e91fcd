# SPDX-License-Identifier: GPL-3.0-or-later
"""Area library: the lists, tags and page of a large library of clips, beside SQLite's own interface, SQL and Qt's own model; the same lists on
PostgreSQL, and clips that come in, beside the import of SQLite's own command line."""

import json
import os
import pathlib
import random
import statistics
import subprocess
import sys
import tempfile
import time

import postgresql
from catalogue import movements


def told(command: list[str], **more) -> dict:
    done = subprocess.run(command, stdout=subprocess.PIPE, check=False, text=True, **more)  # how far it is is said on standard error
    if done.returncode != 0:
        raise RuntimeError(f"{command[0]} ended with {done.returncode}")
    return json.loads(done.stdout)


TABLES = ("lists", "page", "tags", "import", "postgresql")
MOST_ON_SERVER = 200_000  # clips: more take a server with its own settings longer than a measurement may
ROUNDS_ON_SERVER = 1      # five times each list
ROUNDS = 3                # more say no more, and the whole has to be done within twenty minutes
CLIPS_BROUGHT = 20_000


def measure(options) -> dict:
    wanted = options.only or TABLES
    if unknown := set(wanted) - set(TABLES):
        raise SystemExit(f"library has no table {', '.join(sorted(unknown))}; there are: {', '.join(TABLES)}")
    rounds = min(options.rounds, ROUNDS)
    clips = str(options.clips)
    said = {}

    def done(table: str, facts: dict) -> None:
        """What is known stays known, should a later table fail."""
        said[table] = facts
        printed[table](facts)
        sys.stdout.flush()

    printed = {"lists": print_lists, "page": print_page, "tags": print_tags, "import": print_brought, "postgresql": lambda facts: print_server(facts, said.get("lists"))}
    with tempfile.TemporaryDirectory(prefix="rushes-bench-library-", dir=options.results) as name:
        file = str(pathlib.Path(name) / "library.sqlite")
        if "page" in wanted or "lists" in wanted:  # the lists make the library that the page opens
            done("lists", told([str(options.bin / "rushes-bench-librarylists"), file, clips, str(rounds)]))
        if "page" in wanted:
            done("page", told([str(options.bin / "rushes-bench-libraryscroll"), file, "1", str(options.steps)], env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}))
        if "tags" in wanted:
            # SQL takes seconds for each, and a minute where there are a million clips.
            done("tags", told([str(options.bin / "rushes-bench-librarytags"), file, clips, str(max(1, min(rounds, 600_000 // options.clips)))]))
            if not said["tags"]["same"]:
                raise RuntimeError("memory and SQL count differently")
        if "import" in wanted:
            done("import", bring(options, pathlib.Path(name), rounds))
    if "postgresql" in wanted:
        with postgresql.server(options.results) as server:
            done("postgresql", told([str(options.bin / "rushes-bench-librarylists"), server, str(min(options.clips, MOST_ON_SERVER)), str(ROUNDS_ON_SERVER)]))
    return said


def bring(options, folder: pathlib.Path, rounds: int) -> dict:
    """The same rows into an empty library of the same tables, indexes and triggers: as clips by Rushes, and as a CSV file by sqlite3."""
    clips = min(options.clips, CLIPS_BROUGHT)
    program = str(options.bin / "rushes-bench-libraryimport")
    costs: dict[str, list[float]] = {"rushes": [], "sqlite3": []}
    csv = folder / "clips.csv"
    told([program, str(folder / "first.sqlite"), str(clips)])
    with csv.open("wb") as file:
        subprocess.run(["sqlite3", "-csv", str(folder / "first.sqlite"), "select * from clip"], stdout=file, check=True)
    for round_ in range(rounds + 1):  # the first warms up
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


def print_server(on_server: dict, lists: dict | None) -> None:
    beside = {one["name"]: one["median"] for one in (lists or {"lists": []})["lists"]}
    print(f"\nOn PostgreSQL, {on_server['clips']:,} clips, made in {on_server['made_s']:.0f} s\n")
    print("| first page of 100 | PostgreSQL median ms | p95 ms | processor ms of Rushes | SQLite median ms |\n|---|---:|---:|---:|---:|")
    for one in on_server["lists"]:
        other = f"{beside[one['name']]:.2f}" if one["name"] in beside else ""
        print(f"| {one['name']} | {one['median']:.2f} | {one['p95']:.2f} | {one['processor']:.1f} | {other} |")
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
