# SPDX-License-Identifier: GPL-3.0-or-later
"""Area library: the lists, tags and page of a large library of clips, beside SQLite's own interface, SQL and Qt's own model."""

import json
import os
import pathlib
import subprocess
import tempfile

from catalogue import movements


def told(command: list[str], **more) -> dict:
    done = subprocess.run(command, capture_output=True, check=False, text=True, **more)
    if done.returncode != 0:
        raise RuntimeError(done.stderr)
    return json.loads(done.stdout)


def measure(options) -> dict:
    rounds = str(max(options.rounds, 3))
    with tempfile.TemporaryDirectory(prefix="rushes-bench-library-", dir=options.results) as name:
        file = str(pathlib.Path(name) / "library.sqlite")
        lists = told([str(options.bin / "rushes-bench-librarylists"), file, str(options.clips), rounds])
        page = told([str(options.bin / "rushes-bench-libraryscroll"), file, rounds, str(options.steps)], env=os.environ | {"QT_QPA_PLATFORM": "offscreen"})
        tags = told([str(options.bin / "rushes-bench-librarytags"), str(pathlib.Path(name) / "tags.sqlite"), str(options.clips), str(options.rounds)])
    if not tags["same"]:
        raise RuntimeError("memory and SQL count differently")
    print_lists(lists)
    print_page(page)
    print_tags(tags)
    return {"lists": lists, "page": page, "tags": tags}


def print_lists(lists: dict) -> None:
    print(f"\n{lists['clips']:,} clips, made in {lists['made_s']:.0f} s\n")
    print("| first page of 100 | median ms | p95 ms | sqlite3 median ms | ratio |\n|---|---:|---:|---:|---:|")
    for one in lists["lists"]:
        print(f"| {one['name']} | {one['median']:.2f} | {one['p95']:.2f} | {one['raw_median']:.2f} | {one['median'] / one['raw_median']:.2f} |")
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
