#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the Debian packages of two builds byte by byte, and names the files within them that differ."""

import pathlib
import subprocess
import sys
import tarfile
import hashlib
import io


def digests(package: pathlib.Path) -> dict[str, str]:
    told = subprocess.run(["dpkg-deb", "--fsys-tarfile", package], capture_output=True, check=True).stdout
    with tarfile.open(fileobj=io.BytesIO(told)) as content:
        return {one.name: f"{one.mode} {one.mtime} " + (hashlib.sha256(content.extractfile(one).read()).hexdigest() if one.isfile() else one.linkname)
                for one in content}


def main() -> int:
    if len(sys.argv) != 3:
        print("usage: same-packages.py FOLDER FOLDER", file=sys.stderr)
        return 2
    one, other = ({path.name: path for path in sorted(pathlib.Path(folder).glob("*.*deb"))} for folder in sys.argv[1:])
    if not one or one.keys() != other.keys():
        print(f"The folders have other packages: {sorted(one)}, {sorted(other)}", file=sys.stderr)
        return 1
    differ = 0
    for name in one:
        if one[name].read_bytes() == other[name].read_bytes():
            print(f"the same: {name}")
            continue
        differ += 1
        print(f"DIFFERENT: {name}")
        before, after = digests(one[name]), digests(other[name])
        for path in sorted(before.keys() | after.keys()):
            if before.get(path) != after.get(path):
                print(f"    {path}")
    return 1 if differ else 0


if __name__ == "__main__":
    sys.exit(main())
