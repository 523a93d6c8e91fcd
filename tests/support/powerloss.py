#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets the power go at every moment of a download, and looks at what is left.

    powerloss.py --bin FOLDER [--size BYTES] [--connections N] [--seed N]

One run of the queue is recorded (powerlossrecorder.c). A power cut may leave, for each file, what was synced, and of what was written after that
any part, and for each folder what was synced of its names, and any later change too. For each moment just before and just after
something was made durable, renamed, cut or deleted, four such states are made:

    synced    only what was synced: files and names
    all       everything that was written
    names     all names, but of the files only what was synced: a rename that was faster than the data
    torn      all names, and of what was written after the last sync some pieces at random, the last of them half

In each different state the independent checker looks first, then the queue starts there, must finish, and is checked again, with the bytes
that it had to fetch.
"""
import argparse
import hashlib
import json
import os
import pathlib
import random
import shutil
import struct
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import checker  # noqa: E402
import faultyhttp  # noqa: E402

HEAD = struct.Struct("<cQQII")
CHECKPOINT = 1 << 20  # crashingqueue's
BEFORE_A_CHECKPOINT = 12 << 20  # what may be on its way while one is being made


class File:
    """One file, whatever its names: what is durable, and what has been done since."""

    def __init__(self):
        self.durable = bytearray()
        self.pending = []  # (record number, offset, data) or (record number, size, None) for a cut

    @staticmethod
    def apply(content, change):
        _, at, data = change
        if data is None:
            del content[at:]
            content.extend(bytes(at - len(content)))
            return
        if len(content) < at:
            content.extend(bytes(at - len(content)))
        content[at : at + len(data)] = data

    def sync(self, before):
        for change in [change for change in self.pending if change[0] < before]:
            self.apply(self.durable, change)
        self.pending = [change for change in self.pending if change[0] >= before]

    def content(self, changes):
        content = bytearray(self.durable)
        for change in changes:
            self.apply(content, change)
        return content


class Disk:
    """A folder and its files as the records tell of them. Names map to files; what was done to names counts when their folder was synced,
    and the name under which a file was made when that file was (ext4, xfs and btrfs promise that; rename and deletion need the folder)."""

    def __init__(self):
        self.files = {}  # by inode, as they are now
        self.names = {}
        self.durable_names = {}
        self.pending_names = []  # (record number, folder, function)
        self.said = b""
        self.number = 0

    def play(self, record):
        kind, inode, at, text, data = record
        if kind == b"c":
            file = self.files[inode] = File()
            self._name(text, lambda names: names.__setitem__(text, file))
        elif kind == b"w" and inode in self.files:
            self.files[inode].pending.append((self.number, at, data))
        elif kind == b"t" and inode in self.files:
            self.files[inode].pending.append((self.number, at, None))
        elif kind == b"s":
            if inode in self.files:
                self.files[inode].sync(at)
                file = self.files[inode]
                if text in self.names and text not in self.durable_names and self.names[text] is file:
                    self.durable_names[text] = file
            else:
                self._sync_names(text, at)
        elif kind == b"r":
            old = data.decode()
            file = self.files.get(inode)
            self._name(text, lambda names: (names.pop(old, None), names.__setitem__(text, file)))
        elif kind == b"u":
            self._name(text, lambda names: names.pop(text, None))
        elif kind == b"o":
            self.said += data
        self.number += 1

    def _name(self, path, change):
        change(self.names)
        self.pending_names.append((self.number, os.path.dirname(path), change))

    def _sync_names(self, folder, before):
        left = []
        for change in self.pending_names:
            if change[1] == folder and change[0] < before:
                change[2](self.durable_names)
            else:
                left.append(change)
        self.pending_names = left

    def states(self, seed):
        """What may be left: by name of the state, path -> content."""
        numbers = random.Random(seed)

        def torn(file):
            changes = [change for change in file.pending if numbers.random() < 0.6]
            if changes and changes[-1][2]:
                number, at, data = changes[-1]
                changes[-1] = (number, at, data[: len(data) // 2])
            return changes

        durable, now = self.durable_names, self.names
        yield "synced", {path: file.content([]) for path, file in durable.items() if file}
        yield "all", {path: file.content(file.pending) for path, file in now.items() if file}
        yield "names", {path: file.content([]) for path, file in now.items() if file}
        yield "torn", {path: file.content(torn(file)) for path, file in now.items() if file}


def records_of(path):
    data = pathlib.Path(path).read_bytes()
    at = 0
    while at + HEAD.size <= len(data):
        kind, inode, offset, text_size, data_size = HEAD.unpack_from(data, at)
        at += HEAD.size
        text = data[at : at + text_size].decode()
        yield kind, inode, offset, text, data[at + text_size : at + text_size + data_size]
        at += text_size + data_size


class Proof:
    def __init__(self, options, top):
        self.options = options
        self.top = pathlib.Path(top)
        self.place = self.top / "place"
        self.content = random.Random(options.seed).randbytes(options.size)
        (self.top / "source").write_bytes(self.content)
        self.server = faultyhttp.Server()
        self.server.served["/clip"] = faultyhttp.Served(self.content)
        request = {"source": self.server.address + "/clip", "name": "clip.mxf", "folder": str(self.place / "clips"), "size": options.size, "sha256": hashlib.sha256(self.content).hexdigest(), "connections": options.connections}
        (self.top / "requests.json").write_text(json.dumps([request]))
        self.manifest = [{"name": "clip.mxf", "folder": str(self.place / "clips"), "path": str(self.top / "source")}]
        self.wrong = []
        self.most_again = 0

    def run(self, environment=None):
        command = [str(self.options.bin / "crashingqueue"), str(self.place / "state"), str(self.top / "requests.json")]
        return subprocess.run(command, env=os.environ | (environment or {}), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, timeout=120, check=False)

    def fresh(self):
        shutil.rmtree(self.place, ignore_errors=True)
        for name in ("clips", "state"):
            (self.place / name).mkdir(parents=True)

    def record(self):
        self.fresh()
        log = self.top / "records"
        ended = self.run({"LD_PRELOAD": str(self.options.bin / "powerlossrecorder.so"), "RUSHES_RECORD_FOLDER": str(self.place), "RUSHES_RECORD_LOG": str(log)})
        if ended.returncode != 0:
            raise SystemExit(f"the queue ended with {ended.returncode} while it was recorded:\n{ended.stderr.decode(errors='replace')}")
        return list(records_of(log))

    def look(self, moment, name, disk, files):
        self.fresh()
        for path, content in files.items():
            if not path.endswith("-shm"):  # only in memory, and made anew
                pathlib.Path(path).write_bytes(content)
        acknowledged = ["clip.mxf"] if b"added clip.mxf\n" in disk.said else []
        where = f"record {moment}, {name}"
        before = checker.Check(str(self.place / "state"), self.manifest, acknowledged)
        self.wrong += [f"{where}: {line}" for line in before.wrong]
        sent = self.server.sent["/clip"]
        ended = self.run()
        again = self.server.sent["/clip"] - sent
        if ended.returncode != 0:
            self.wrong.append(f"{where}: I5 the queue ended with {ended.returncode}")
        after = checker.Check(str(self.place / "state"), self.manifest, acknowledged, finished=True)
        self.wrong += [f"{where}, afterwards: {line}" for line in after.wrong]
        is_there = any(path.endswith("/clip.mxf") for path in files)
        missing = 0 if is_there else len(self.content) - before.claimed
        if again > missing:
            self.wrong.append(f"{where}: I2 {again} bytes were fetched, {missing} were missing")

    def prove(self):
        records = self.record()
        interesting = {b"s", b"r", b"t", b"u", b"c", b"o"}
        disk = Disk()
        seen = set()
        kinds = dict.fromkeys(("synced", "all", "names", "torn"), 0)
        for moment, record in enumerate([*records, None]):
            near = record is None or record[0] in interesting or (moment > 0 and records[moment - 1][0] in interesting)
            if near:
                for name, files in disk.states(self.options.seed + moment):
                    mark = hashlib.sha256(disk.said)
                    for path in sorted(files):
                        mark.update(path.encode() + hashlib.sha256(files[path]).digest())
                    if mark.digest() in seen:
                        continue
                    seen.add(mark.digest())
                    kinds[name] += 1
                    self.look(moment, name, disk, files)
            if record:
                disk.play(record)
        print(f"{len(records)} records, {len(seen)} different states after a power cut ({', '.join(f'{count} {name}' for name, count in kinds.items())}), {len(self.wrong)} things wrong")
        return len(seen)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", type=pathlib.Path, required=True)
    parser.add_argument("--size", type=int, default=3 * 1024 * 1024 + 12345)
    parser.add_argument("--connections", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="rushes-powerloss-") as top:
        proof = Proof(options, top)
        states = proof.prove()
        proof.server.close()
    print("\n".join(proof.wrong[:50]))
    if states < 20:
        print("too few states: was anything recorded?")
        return 1
    return 1 if proof.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
