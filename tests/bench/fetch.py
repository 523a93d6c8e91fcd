# SPDX-License-Identifier: GPL-3.0-or-later
"""Area fetch: one large file from nginx on loopback, verified by Rushes, against the programs people use."""

import contextlib
import hashlib
import os
import pathlib
import random
import shlex
import socket
import subprocess
import tempfile
import time
from typing import Iterator

from measure import Contestant, Cost, as_json, compete, run_command, table

BLOCK = 1 << 20


def sample(folder: pathlib.Path, size: int) -> tuple[pathlib.Path, str]:
    """A file without zeros or repeats that a disk or a link could profit from, made once, and its SHA-256."""
    path = folder / f"sample-{size}.bin"
    digest_path = path.with_suffix(".sha256")
    if path.is_file() and path.stat().st_size == size and digest_path.is_file():
        return path, digest_path.read_text().strip()
    numbers = random.Random(size)
    digest = hashlib.sha256()
    with path.open("wb") as file:
        for start in range(0, size, BLOCK):
            block = numbers.randbytes(min(BLOCK, size - start))
            digest.update(block)
            file.write(block)
        file.flush()
        os.fsync(file.fileno())
    digest_path.write_text(digest.hexdigest() + "\n")
    return path, digest.hexdigest()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextlib.contextmanager
def nginx(served: pathlib.Path) -> Iterator[str]:
    """Serves a folder on loopback from a configuration of its own; ended by its id."""
    with tempfile.TemporaryDirectory(prefix="rushes-bench-") as name:
        folder = pathlib.Path(name)
        port = free_port()
        temporary = "\n".join(f"{what}_temp_path {folder}/{what};" for what in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        (folder / "nginx.conf").write_text(f"""
{"user root;" if os.getuid() == 0 else ""}
daemon off; worker_processes 1; pid {folder}/nginx.pid; error_log {folder}/error.log;
events {{ worker_connections 64; }}
http {{
    access_log off; sendfile on; tcp_nopush on;
    {temporary}
    server {{ listen 127.0.0.1:{port}; root {served}; }}
}}
""")
        process = subprocess.Popen(["nginx", "-e", f"{folder}/error.log", "-p", name, "-c", f"{folder}/nginx.conf"])
        try:
            for _ in range(200):
                with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 0.1):
                    break
                if process.poll() is not None:
                    raise RuntimeError(f"nginx has ended: {(folder / 'error.log').read_text()}")
                time.sleep(0.02)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
            process.wait()


class Fetching:
    """Runs one downloader into an empty place and looks at what it brought."""

    def __init__(self, file: pathlib.Path, size: int, digest: str):
        self.file = file
        self.size = size
        self.digest = digest
        self.compared: set[str] = set()

    def contestant(self, name: str, command: list[str], note: str) -> Contestant:
        return Contestant(name, lambda: self.run(name, command), note)

    def run(self, name: str, command: list[str]) -> Cost:
        for leftover in self.file.parent.iterdir():
            leftover.unlink()
        os.sync()  # what the run before left to be written is not paid by this one
        cost = run_command(command)
        if self.file.stat().st_size != self.size:
            raise RuntimeError(f"{name} brought {self.file.stat().st_size} bytes instead of {self.size}")
        if name not in self.compared:
            with self.file.open("rb") as file:
                if hashlib.file_digest(file, "sha256").hexdigest() != self.digest:
                    raise RuntimeError(f"{name} brought other bytes than were served")
            self.compared.add(name)
        return cost


def measure(options) -> dict:
    size = options.size_mib * BLOCK
    served = options.results / "served"
    fetched = options.results / "fetched"
    served.mkdir(parents=True, exist_ok=True)
    fetched.mkdir(exist_ok=True)
    original, digest = sample(served, size)
    target = fetched / "file.bin"
    fetching = Fetching(target, size, digest)
    with nginx(served) as address, tempfile.TemporaryDirectory(prefix="rushes-bench-state-") as state:
        url = f"{address}/{original.name}"
        curl = ["curl", "--silent", "--show-error", "--fail", "-o", str(target), url]
        aria2 = ["aria2c", "--quiet", "--no-conf", "-x1", "--file-allocation=none", "--dir", str(fetched), "--out", target.name, url]
        check = f"echo {digest}  {shlex.quote(str(target))} | sha256sum --check --quiet"
        contestants = [
            fetching.contestant("Rushes", [str(options.bin / "rushes-cli"), "fetch", url, "--sha256", digest, "--to", str(target), "--state", state], "verified and flushed to disk"),
            fetching.contestant("curl", curl, "not verified"),
            fetching.contestant("aria2c -x1", aria2, "not verified"),
            fetching.contestant("curl, then sha256sum", ["sh", "-c", f"{shlex.join(curl)} && {check}"], "verified"),
            fetching.contestant("aria2c --checksum", [*aria2, f"--checksum=sha-256={digest}"], "verified"),
        ]
        compete(contestants, options.rounds)
    target.unlink(missing_ok=True)
    print(f"\nOne file of {options.size_mib} MiB, HTTP on loopback, medians of {options.rounds} rounds\n")
    print(table(contestants, "Rushes", size))
    return {"bytes": size, "contestants": as_json(contestants)}
