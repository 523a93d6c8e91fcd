# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs contestants against each other and tells what each cost.

Two runs on one machine differ more than two programs do, so: the order is shuffled in each round, the first round only warms up and is
left out, what counts is the median, and what is told is the ratio inside one run.
"""

import dataclasses
import os
import random
import resource
import statistics
import subprocess
import sys
import time
from typing import Callable


@dataclasses.dataclass
class Cost:
    wall: float  # seconds
    user: float
    system: float
    rss: int     # bytes at most


@dataclasses.dataclass
class Contestant:
    name: str
    run: Callable[[], Cost]
    note: str = ""
    costs: list[Cost] = dataclasses.field(default_factory=list)

    def median(self, what: str) -> float:
        return statistics.median(getattr(cost, what) for cost in self.costs)


def spent_by(process: subprocess.Popen, wall: float | None = None, started: float | None = None) -> tuple[int, Cost]:
    """Waits for a process that this one started; answers its exit status and what it and its children spent."""
    _, status, usage = os.wait4(process.pid, 0)
    ended = time.monotonic()
    process.returncode = os.waitstatus_to_exitcode(status)  # Popen must not wait again
    if wall is None:
        assert started is not None
        wall = ended - started
    return process.returncode, Cost(wall, usage.ru_utime, usage.ru_stime, usage.ru_maxrss * 1024)


def run_command(command: list[str], environment: dict[str, str] | None = None) -> Cost:
    started = time.monotonic()
    process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    assert process.stderr is not None
    words = process.stderr.read()
    status, cost = spent_by(process, started=started)
    if status != 0:
        raise RuntimeError(f"{' '.join(command)} ended with {status}:\n{words.decode(errors='replace')[-2000:]}")
    return cost


def compete(contestants: list[Contestant], rounds: int) -> None:
    for number in range(rounds + 1):
        for contestant in random.sample(contestants, len(contestants)):
            print(f"bench: round {number} of {rounds}, {contestant.name}", file=sys.stderr)
            cost = contestant.run()
            if number > 0:
                contestant.costs.append(cost)


def memory_words(contestant: Contestant) -> str:
    """Linux counts the memory of who started a program as the program's until it has more of its own."""
    ours = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    most = contestant.median("rss")
    return f"{most / 1e6:.0f}" if most > ours else f"< {ours / 1e6:.0f}"


def table(contestants: list[Contestant], first: str, bytes_moved: int = 0) -> str:
    """A Markdown table. The last column says how many times longer than `first` a contestant takes: above 1, `first` is faster."""
    base = next(contestant for contestant in contestants if contestant.name == first).median("wall")
    head = ["", "wall s", *(["MB/s"] if bytes_moved else []), "user s", "system s", "most memory MB", f"time / {first}", ""]
    rows = [head, ["---"] + ["---:"] * (len(head) - 2) + ["---"]]
    for contestant in sorted(contestants, key=lambda one: one.median("wall")):
        wall = contestant.median("wall")
        rows.append([contestant.name, f"{wall:.3f}", *([f"{bytes_moved / wall / 1e6:.0f}"] if bytes_moved else []), f"{contestant.median('user'):.2f}",
                     f"{contestant.median('system'):.2f}", memory_words(contestant), f"{wall / base:.2f}", contestant.note])
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def as_json(contestants: list[Contestant]) -> list[dict]:
    return [{"name": contestant.name, "note": contestant.note, "runs": [dataclasses.asdict(cost) for cost in contestant.costs]} for contestant in contestants]
