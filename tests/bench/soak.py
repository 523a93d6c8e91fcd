# SPDX-License-Identifier: GPL-3.0-or-later
"""Area soak: random files through random faults, with the queue killed again and again, for as long as --minutes says. Not a race: it ends
with what was asked for, what was moved twice, and what was lost or wrong, which has to be nothing."""

import hashlib
import json
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from typing import Any

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
import checker  # noqa: E402
import faultyhttp  # noqa: E402

MIB = 1 << 20
PATIENCE = 120  # seconds for a run without faults, after which the queue counts as stuck


class Round:
    """A handful of files, each with faults of its own, until all of them are there."""

    def __init__(self, programs: pathlib.Path, top: pathlib.Path, seed: int) -> None:
        self.numbers = random.Random(seed)
        self.program = programs / "rushes-bench-soakqueue"
        self.top = top
        self.server = faultyhttp.Server()
        self.healed = False
        self.requests: list[dict[str, Any]] = []
        self.manifest: list[dict[str, Any]] = []
        self.acknowledged: set[str] = set()
        self.wrong: list[str] = []
        self.kills = 0
        for folder in ("clips", "state", "sources"):
            (top / folder).mkdir()
        for index in range(self.numbers.randint(3, 6)):
            self.add(f"clip-{index}.mxf")
        # Somebody else's file in the way of the first.
        (top / "sources" / "theirs").write_bytes(b"theirs")
        shutil.copy(top / "sources" / "theirs", top / "clips" / "clip-0.mxf")
        self.manifest[0]["name"] = "ours:clip-0.mxf"
        self.manifest.append({"name": "clip-0.mxf", "folder": str(top / "clips"), "path": str(top / "sources" / "theirs"), "theirs": True})
        (top / "requests.json").write_text(json.dumps(self.requests))

    def add(self, name: str) -> None:
        size = self.numbers.choice([0, 1, self.numbers.randint(2, MIB), self.numbers.randint(MIB, 8 * MIB), self.numbers.randint(8 * MIB, 48 * MIB)])
        content = self.numbers.randbytes(size)
        source = self.top / "sources" / name
        source.write_bytes(content)
        self.server.served["/" + name] = faultyhttp.Served(content, lambda: self.fault(size))
        self.requests.append({"source": f"{self.server.address}/{name}", "name": name, "folder": str(self.top / "clips"), "size": size, "sha256": hashlib.sha256(content).hexdigest(), "connections": self.numbers.choice([1, 1, 2, 4, 8])})
        self.manifest.append({"name": name, "folder": str(self.top / "clips"), "path": str(source), "wrong_on_the_wire": True})

    def fault(self, size: int) -> dict[str, Any]:
        if self.healed:
            return {}
        somewhere = self.numbers.randint(0, max(1, size))
        return self.numbers.choice([
            {}, {}, {"rate": 20 * MIB}, {"status": 503, "retry_after": 1}, {"status": 500}, {"cut": somewhere}, {"cut": somewhere, "reset": True},
            {"stall": somewhere, "stall_seconds": 2}, {"ignore_range": True}, {"corrupt": somewhere, "rate": 40 * MIB},
        ])

    def start(self) -> subprocess.Popen[bytes]:
        return subprocess.Popen([self.program, self.top / "state", self.top / "requests.json"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)

    def hear(self, said: bytes) -> None:
        self.acknowledged |= {line[6:] for line in said.decode(errors="replace").splitlines() if line.startswith("added ")}

    def look(self, finished: bool) -> None:
        # The first file's name in the queue's database is the wanted one.
        check = checker.Check(str(self.top / "state"), self.manifest, sorted(self.acknowledged), finished)
        self.wrong += check.wrong

    def run(self, kills: int) -> None:
        for _ in range(kills):
            process = self.start()
            try:
                said, _ = process.communicate(timeout=self.numbers.uniform(0.05, 2.5))
            except subprocess.TimeoutExpired:
                process.send_signal(signal.SIGKILL)
                said, _ = process.communicate()
                self.kills += 1
            self.hear(said)
            self.look(finished=False)
        self.healed = True
        # What was set aside because it came wrong twice is fetched again, as a person would have it.
        for _ in range(3):
            process = self.start()
            try:
                said, _ = process.communicate(timeout=PATIENCE)
            except subprocess.TimeoutExpired:
                process.kill()
                said, _ = process.communicate()
                self.wrong.append(f"I5 the queue was not done after {PATIENCE} s")
            self.hear(said)
            if process.returncode == 0:
                break
        self.look(finished=True)
        self.server.close()


def measure(options: Any) -> dict[str, Any]:
    seed = options.seed if options.seed is not None else random.SystemRandom().randrange(1 << 32)
    deadline = time.monotonic() + options.minutes * 60
    numbers = random.Random(seed)
    print(f"Soak for {options.minutes:g} minutes, seed {seed}", flush=True)
    total = {"rounds": 0, "files": 0, "bytes asked": 0, "bytes sent": 0, "kills": 0, "faults": 0, "files wrong": 0, "entries lost": 0, "other": 0}
    wrong: list[str] = []
    while time.monotonic() < deadline:
        with tempfile.TemporaryDirectory(prefix="rushes-soak-", dir=options.results) as name:
            one_seed = numbers.randrange(1 << 32)
            one = Round(options.bin, pathlib.Path(name), one_seed)
            one.run(numbers.randint(2, 8))
            total["rounds"] += 1
            total["files"] += len(one.requests)
            total["bytes asked"] += sum(request["size"] for request in one.requests)
            total["bytes sent"] += sum(one.server.sent.values())
            total["kills"] += one.kills
            total["faults"] += sum(one.server.faults_played.values())
            total["files wrong"] += sum(line.startswith("I1") or line.startswith("I4") for line in one.wrong)
            total["entries lost"] += sum(line.startswith("I3") for line in one.wrong)
            total["other"] += sum(line[:2] not in ("I1", "I3", "I4") for line in one.wrong)
            wrong += [f"round {one_seed}: {line}" for line in one.wrong]
    twice = total["bytes sent"] - total["bytes asked"]
    rows = [
        ("rounds", f"{total['rounds']}"), ("files", f"{total['files']}"), ("faults played", f"{total['faults']}"), ("kills", f"{total['kills']}"),
        ("bytes asked", f"{total['bytes asked']:,}"), ("bytes moved twice", f"{twice:,} ({100 * twice / max(1, total['bytes asked']):.1f} %)"),
        ("files wrong", f"{total['files wrong']}"), ("entries lost", f"{total['entries lost']}"), ("other invariants broken", f"{total['other']}"),
    ]
    print("\n| what | how much |\n|---|---:|")
    for what, much in rows:
        print(f"| {what} | {much} |")
    for line in wrong[:50]:
        print(line)
    if wrong:
        raise SystemExit(1)
    return {"seed": seed, "minutes": options.minutes} | total | {"bytes twice": twice}
