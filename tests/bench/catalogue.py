# SPDX-License-Identifier: GPL-3.0-or-later
"""Area catalogue: a first synchronisation of a large catalogue, the first page of its lists beside SQLite's own interface, and its pages."""

import contextlib
import json
import os
import pathlib
import subprocess
import tempfile
import time
from typing import Iterator

from measure import Cost, spent_by

PATIENCE = 600.0


@contextlib.contextmanager
def portal(options, folder: pathlib.Path) -> Iterator[tuple[str, float, subprocess.Popen]]:
    """A portal that has its made-up catalogue; its address, and how long it took to fill it."""
    port_file = folder / "port"
    command = [str(options.bin / "rushes-portal"), "--data", str(folder / "portal"), "--port-file", str(port_file), "--mail-dir", str(folder / "mail"), "--demo-videos", str(options.videos)]
    started = time.monotonic()
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    try:
        for line in process.stderr:
            if "made-up videos are there" in line:
                break
            if "made-up videos end" in line or time.monotonic() - started > PATIENCE:
                raise RuntimeError(line)
        else:
            raise RuntimeError(f"rushes-portal has ended with {process.wait()}")
        yield f"http://127.0.0.1:{port_file.read_text().strip()}", time.monotonic() - started, process
    finally:
        process.terminate()
        process.wait()


def processor_seconds(pid: int) -> float:
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def synchronise(options, address: str, state: pathlib.Path) -> tuple[Cost, dict]:
    started = time.monotonic()
    process = subprocess.Popen([str(options.bin / "rushes-cli"), "sync", "--json", "--portal", address, "--state", str(state)], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    said = process.stdout.read()
    status, cost = spent_by(process, started=started)
    if status != 0:
        raise RuntimeError(f"rushes-cli sync ended with {status}: {said}")
    return cost, json.loads(said)


def measure(options) -> dict:
    with tempfile.TemporaryDirectory(prefix="rushes-bench-catalogue-", dir=options.results) as name:
        folder = pathlib.Path(name)
        with portal(options, folder) as (address, filled, process):
            before = processor_seconds(process.pid)
            cost, report = synchronise(options, address, folder / "state")
            served = processor_seconds(process.pid) - before
            again, _ = synchronise(options, address, folder / "state")
        caches = next((folder / "state").rglob("catalogue-v*.sqlite")).parent
        lists = json.loads(subprocess.run([str(options.bin / "rushes-bench-cataloguelists"), str(caches), address, str(max(options.rounds, 3) * 10)], check=True, capture_output=True, text=True).stdout)
        pages = json.loads(subprocess.run([str(options.bin / "rushes-bench-cataloguescroll"), str(caches), address, str(max(options.rounds, 3)), str(options.steps)], check=True, stdout=subprocess.PIPE, text=True,
                                          env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}).stdout)
    items = sum(report[kind] for kind in ("meetings", "videos", "photos", "news"))
    print(f"\nFirst synchronisation: {items} items in {cost.wall:.1f} s, {items / cost.wall:.0f} a second; client {cost.user + cost.system:.1f} s of processor time and {cost.rss / 1e6:.0f} MB at most, "
          f"portal {served:.1f} s. Nothing new: {again.wall * 1000:.0f} ms, the program's start included. The portal filled itself in {filled:.1f} s.\n")
    print(table(lists))
    worst = sum(1 for one in lists["lists"] if one["p95"] > 10)
    print(f"\n{len(lists['lists']) - worst} of {len(lists['lists'])} lists have their first page in 10 ms in 95 % of tries. The places of all {lists['photos']} photos: {lists['all_photo_rows_ms']:.0f} ms."
          + ("" if lists["same_rows"] else " THE ROWS DIFFER."))
    print(f"\n{frames(pages)}")
    return {"pages": pages, "items": items, "first_sync": vars(cost), "portal_s": served, "filled_s": filled, "sync_again": vars(again), "report": report, "lists": lists}


def table(lists: dict) -> str:
    rows = [["first page of 100", "median ms", "p95 ms", "sqlite3 median ms", "ratio", "evicted ms", "sqlite3 evicted ms"], ["---"] + ["---:"] * 6]
    for one in lists["lists"]:
        rows.append([one["name"], f"{one['median']:.2f}", f"{one['p95']:.2f}", f"{one['raw_median']:.2f}", f"{one['median'] / one['raw_median']:.2f}", f"{one['cold']:.1f}", f"{one['raw_cold']:.1f}"])
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def frames(pages: dict) -> str:
    first = pages["first_frame"]
    rows = [["first frame", "median ms", "QSqlQueryModel = 1"], ["---", "---:", "---:"]]
    rows += [[name, f"{ms:.1f}", f"{ms / first['QSqlQueryModel']:.2f}"] for name, ms in first.items()]
    lines = ["| " + " | ".join(row) + " |" for row in rows] + ["", ""]
    return "\n".join(lines) + movements(pages["scrolled"]) + f"\n\nMemory: {pages['rss_before_mib']:.0f} MiB before scrolling, {pages['rss_mib']:.0f} after it, {pages['rss_most_mib']:.0f} at most."


def movements(scrolled: list[dict]) -> str:
    rows = [["list, movement", "steps", "p99 ms of processor", "most", "over 16 ms", "p99 ms by the clock", "most", "over 16 ms"], ["---"] + ["---:"] * 7]
    for one in scrolled:
        rows.append([one["name"], str(one["steps"]), f"{one['cpu_p99']:.1f}", f"{one['cpu_max']:.1f}", str(one["cpu_over_16"]), f"{one['wall_p99']:.1f}", f"{one['wall_max']:.1f}", str(one["wall_over_16"])])
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)
