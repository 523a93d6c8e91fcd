#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at what a download queue left behind, with no code of Rushes: the folder with the files, and the queue's database by sqlite3.

    checker.py --state FOLDER --sources MANIFEST.json [--acknowledged NAME]... [--finished] [--canary TEXT]

MANIFEST.json is a list of {"name", "folder", "path"}: the wanted name, where it goes, and a file with the right bytes.
Prints one line for each thing that is wrong, beginning with the invariant's name, and ends with 1; or a line of figures, and 0.

I1  a file under its final name is whole and right; what is not is a .part (or was set aside as .rejected)
I2  the bytes that the journal claims are on the disk, and are the right ones (or only as many, for entries with "wrong_on_the_wire": true,
    which may have come wrong and be held as they came)
I3  an entry that was acknowledged is in the database, once; what was told to be finished is there
I4  every file that was there before, and is no business of the queue, is as it was (MANIFEST entries with "theirs": true)
I5  whoever failed or waits says why
I6  no secret in the database or in a name
"""
import argparse
import base64
import json
import os
import shutil
import sqlite3
import struct
import sys
import tempfile

UNIT = 1 << 20
DOUBTED = 1 << 31


def same(path, source, stretches=None):
    """Whether a file has the bytes of another, all of them or those of some stretches."""
    with open(path, "rb") as file, open(source, "rb") as right:
        if stretches is None:
            if os.fstat(file.fileno()).st_size != os.fstat(right.fileno()).st_size:
                return False
            stretches = [(0, os.fstat(right.fileno()).st_size)]
        for begin, end in stretches:
            file.seek(begin)
            right.seek(begin)
            while begin < end:
                size = min(UNIT, end - begin)
                bytes_ = file.read(size)
                if len(bytes_) != size or bytes_ != right.read(size):
                    return False
                begin += size
    return True


def stretches_of(text):
    """The bytes that a block map claims (core/downloads/blockmap.cpp): version, rounds, block size, count, then filled and hash of each."""
    if not text:
        return []
    data = base64.b64decode(text)
    version, _rounds, block_size, count = struct.unpack(">BBII", data[:10])
    if version != 1 or len(data) != 10 + 12 * count:
        raise ValueError("a block map that cannot be read")
    claimed = []
    for index in range(count):
        filled = struct.unpack(">I", data[10 + 12 * index : 14 + 12 * index])[0]
        if filled & ~DOUBTED and not filled & DOUBTED:  # what is in doubt is not relied on
            claimed.append((index * block_size, index * block_size + filled))
    return claimed


def rows_of(state):
    """The queue as its database has it, read from a copy: reading may mend what a crash left, and that is not ours to do."""
    source = os.path.join(state, "queue.sqlite")
    if not os.path.exists(source):
        return None
    with tempfile.TemporaryDirectory() as folder:
        for name in os.listdir(state):
            if name.startswith("queue.sqlite") and not name.endswith("-shm"):
                shutil.copy(os.path.join(state, name), folder)
        database = sqlite3.connect(os.path.join(folder, "queue.sqlite"))
        database.row_factory = sqlite3.Row
        try:
            verdict = database.execute("PRAGMA quick_check").fetchone()[0]
            if verdict != "ok":
                raise sqlite3.DatabaseError(verdict)
            if not database.execute("SELECT 1 FROM sqlite_master WHERE name = 'download'").fetchone():
                return None
            return [dict(row) for row in database.execute("SELECT * FROM download")]
        finally:
            database.close()


class Check:
    def __init__(self, state, manifest, acknowledged=(), finished=False, canary=""):
        self.wrong = []
        self.claimed = 0
        self.sources = {(entry["folder"], entry["name"]): entry for entry in manifest}
        try:
            self.rows = rows_of(state)
        except (sqlite3.DatabaseError, ValueError) as error:
            self.rows = None
            self.say("I3", f"the queue's database cannot be read: {error}")
        self.files(manifest)
        self.entries(acknowledged, finished)
        if canary:
            self.secrets(state, canary)

    def say(self, invariant, text):
        self.wrong.append(f"{invariant} {text}")

    def files(self, manifest):
        finals = {row["path"] for row in self.rows or [] if row["path"]}
        for entry in manifest:
            if not os.path.isdir(entry["folder"]):
                continue
            if entry.get("theirs"):
                path = os.path.join(entry["folder"], entry["name"])
                if not os.path.exists(path) or not same(path, entry["path"]):
                    self.say("I4", f"{path} is not as it was")
        theirs = {os.path.join(entry["folder"], entry["name"]) for entry in manifest if entry.get("theirs")}
        for folder in sorted({entry["folder"] for entry in manifest}):
            for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else []:
                path = os.path.join(folder, name)
                if path in theirs or name.endswith(".part") or ".rejected" in name:
                    continue
                source = self.source_of(folder, name)
                if source is None:
                    self.say("I1", f"{path} is nobody's")
                elif not same(path, source):
                    self.say("I1", f"{path} has a final name and is not right" + ("" if path in finals else ", and the queue does not know it"))

    def source_of(self, folder, name):
        """A name may have been numbered: `clip (2).mxf`."""
        stem, dot, ending = name.rpartition(".")
        plain = stem.rpartition(" (")[0] + dot + ending if stem.endswith(")") else name
        for candidate in (name, plain):
            entry = self.sources.get((folder, candidate))
            if entry and not entry.get("theirs"):
                return entry["path"]
        # Numbered because theirs had the name.
        entry = self.sources.get((folder, "ours:" + plain))
        return entry["path"] if entry else None

    def entries(self, acknowledged, finished):
        rows = self.rows if self.rows is not None else []
        names = [row["file_name"] for row in rows]
        for name in acknowledged:
            if names.count(name) != 1:
                self.say("I3", f"{name} was acknowledged and is there {names.count(name)} times")
        for row in rows:
            entry = self.sources.get((row["folder"], "ours:" + row["file_name"])) or self.sources.get((row["folder"], row["file_name"]))
            part = os.path.join(row["folder"], f"{row['file_name']}.{row['id']}.part")
            if row["state"] == "ready":
                if not os.path.exists(row["path"]):
                    self.say("I3", f"{row['path']} is said to be finished and is not there")
                if os.path.exists(part):
                    self.say("I1", f"{part} was left behind")
            elif row["durable_bytes"]:
                self.claims(row, part, entry)
            if row["state"] == "failed" and row["failure"] == "none":
                self.say("I5", f"{row['file_name']} failed and does not say why")
            if row["state"] == "waiting" and row["obstacle"] == "none":
                self.say("I5", f"{row['file_name']} waits and does not say for what")
            if finished and row["state"] != "ready":
                self.say("I5", f"{row['file_name']} is {row['state']} ({row['failure']}, {row['obstacle']}) in the end")

    def claims(self, row, part, entry):
        try:
            claimed = stretches_of(row["block_map"])
        except ValueError as error:
            self.say("I2", f"{row['file_name']}: {error}")
            return
        path = part
        if not os.path.exists(part) and row["path"] and row["state"] in ("finishing", "verifying"):
            path = row["path"]  # it has its name already, and only the journal has not heard of it
        self.claimed += sum(end - begin for begin, end in claimed)
        if not os.path.exists(path):
            self.say("I2", f"{row['file_name']}: {row['durable_bytes']} bytes are claimed and there is no part")
        elif claimed and os.path.getsize(path) < claimed[-1][1]:
            self.say("I2", f"{row['file_name']}: the journal claims bytes beyond the end of the part")
        elif entry and not entry.get("wrong_on_the_wire") and not same(path, entry["path"], claimed):
            self.say("I2", f"{row['file_name']}: the journal claims bytes that the disk does not have")

    def secrets(self, state, canary):
        for folder, _folders, files in os.walk(state):
            for name in files:
                with open(os.path.join(folder, name), "rb") as file:
                    if canary.encode() in file.read() or canary in name:
                        self.say("I6", f"{os.path.join(folder, name)} has a secret")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--state", required=True)
    parser.add_argument("--sources", required=True)
    parser.add_argument("--acknowledged", action="append", default=[])
    parser.add_argument("--finished", action="store_true")
    parser.add_argument("--canary", default="")
    arguments = parser.parse_args()
    with open(arguments.sources, encoding="utf-8") as file:
        manifest = json.load(file)
    check = Check(arguments.state, manifest, arguments.acknowledged, arguments.finished, arguments.canary)
    if check.wrong:
        print("\n".join(check.wrong))
        return 1
    print(f"{len(check.rows or [])} entries, {check.claimed} bytes claimed by parts")
    return 0


if __name__ == "__main__":
    sys.exit(main())
