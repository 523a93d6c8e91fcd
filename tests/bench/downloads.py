# SPDX-License-Identifier: GPL-3.0-or-later
"""Area downloads: one file, queues of files and a far link, from nginx on loopback, verified by Rushes, against the programs people use."""

import contextlib
import hashlib
import os
import pathlib
import random
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from typing import Iterator

import farlink
from fetch import BLOCK, free_port, sample
from measure import Contestant, Cost, as_json, compete, memory_words, run_command

MOST_ROUNDS = 5
ROUND_TRIP, LOSS = 0.05, 0.0001


class Offer:
    """Files that a server has, with their digests."""

    def __init__(self, folder: pathlib.Path, files: dict[str, str], size: int):
        self.folder = folder
        self.files = files
        self.size = size  # of each

    @property
    def bytes(self) -> int:
        return self.size * len(self.files)


def copies(folder: pathlib.Path, count: int, size: int) -> Offer:
    """One file under several names: larger than any cache of a processor, so that its bytes come from memory each time."""
    original, digest = sample(folder, size)
    names = [f"copy-{size}-{number}.mxf" for number in range(count)]
    for name in names:
        if not (folder / name).exists():
            os.link(original, folder / name)
    return Offer(folder, dict.fromkeys(names, digest), size)


def clip_start(folder: pathlib.Path, size: int) -> bytes:
    """The first bytes of a clip: what has been downloaded is looked at, and noise that calls itself a clip is looked at for longer than any clip."""
    clip = folder / "start.mxf"
    if not clip.exists():
        subprocess.run(["ffmpeg", "-v", "error", "-f", "lavfi", "-i", "testsrc2=size=640x360:rate=25", "-f", "lavfi", "-i", "sine=sample_rate=48000", "-t", "4", "-c:v", "mpeg2video", "-b:v", "4M",
                        "-pix_fmt", "yuv422p", "-c:a", "pcm_s16le", "-f", "mxf", clip], check=True, stdin=subprocess.DEVNULL)
    return clip.read_bytes()[:size]


def small_files(folder: pathlib.Path, count: int, size: int) -> Offer:
    files = {}
    start = clip_start(folder, size // 2)
    for number in range(count):
        path = folder / f"clip-{size}-{number}.mxf"
        content = start + random.Random(number * 1_000_003 + size).randbytes(size - len(start))
        if not path.exists() or path.stat().st_size != size:
            path.write_bytes(content)
        files[path.name] = hashlib.sha256(content).hexdigest()
    return Offer(folder, files, size)


def certificate(folder: pathlib.Path) -> tuple[pathlib.Path, pathlib.Path]:
    certificate, key = folder / "tls.pem", folder / "tls.key"
    if not certificate.exists():
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "365", "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1",
                        "-keyout", key, "-out", certificate], check=True, capture_output=True)
    return certificate, key


@contextlib.contextmanager
def ended_by_its_id(command: list[str], ports: list[int]) -> Iterator[subprocess.Popen]:
    process = subprocess.Popen(command)
    try:
        for port in ports:
            for _ in range(500):
                with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 0.1):
                    break
                if process.poll() is not None:
                    raise RuntimeError(f"{command[0]} has ended with {process.returncode}")
                time.sleep(0.02)
        yield process
    finally:
        process.terminate()
        process.wait()


@contextlib.contextmanager
def nginx(served: pathlib.Path, folder: pathlib.Path) -> Iterator[dict[str, str]]:
    pem, key = certificate(folder)
    plain, secure = free_port(), free_port()
    temporary = "\n".join(f"{what}_temp_path {folder}/{what};" for what in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    (folder / "nginx.conf").write_text(f"""
{"user root;" if os.getuid() == 0 else ""}
daemon off; worker_processes 1; pid {folder}/nginx.pid; error_log {folder}/error.log;
events {{ worker_connections 256; }}
http {{
    access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000; default_type application/mxf;
    {temporary}
    server {{ listen 127.0.0.1:{plain}; listen 127.0.0.1:{secure} ssl; ssl_certificate {pem}; ssl_certificate_key {key}; root {served}; }}
}}
""")
    with ended_by_its_id(["nginx", "-e", f"{folder}/error.log", "-p", str(folder), "-c", f"{folder}/nginx.conf"], [plain, secure]):
        yield {"HTTP": f"http://127.0.0.1:{plain}", "TLS": f"https://127.0.0.1:{secure}"}


class Race:
    """Programs that bring the same files into the same empty folder."""

    def __init__(self, title: str, offer: Offer, options, state: pathlib.Path, authority: pathlib.Path, address: str):
        self.title, self.offer, self.options, self.state, self.authority, self.address = title, offer, options, state, authority, address
        self.target = options.results / "fetched"
        self.listing = options.results / "files.txt"
        self.contestants: list[Contestant] = []
        self.compared: set[str] = set()

    def add(self, name: str, command: list[str], note: str) -> None:
        self.contestants.append(Contestant(name, lambda: self.run(name, command), note))

    def run(self, name: str, command: list[str]) -> Cost:
        shutil.rmtree(self.target, ignore_errors=True)
        shutil.rmtree(self.state, ignore_errors=True)
        self.target.mkdir()
        self.state.mkdir()
        os.sync()  # what the run before left to be written is not paid by this one
        cost = run_command(command)
        for file, digest in self.offer.files.items():
            path = self.target / file
            if path.stat().st_size != self.offer.size:
                raise RuntimeError(f"{name} brought {path.stat().st_size} bytes of {file} instead of {self.offer.size}")
            if name not in self.compared:
                with path.open("rb") as opened:
                    if hashlib.file_digest(opened, "sha256").hexdigest() != digest:
                        raise RuntimeError(f"{name} brought other bytes of {file} than were served")
        self.compared.add(name)
        return cost

    def urls(self) -> list[str]:
        return [f"{self.address}/{name}" for name in self.offer.files]

    def rushes(self, name: str, at_once: int, *more: str) -> None:
        self.listing.write_text("".join(f"{self.address}/{file} {digest} {self.offer.size}\n" for file, digest in self.offer.files.items()))
        self.add(name, [str(self.options.bin / "rushes-cli"), "fetch", "--list", str(self.listing), "--at-once", str(at_once), "--to", str(self.target),
                        "--state", str(self.state), "--ca", str(self.authority), *more], "verified, journaled, flushed to disk")

    def engine(self, at_once: int) -> None:
        self.add("engine alone", [str(self.options.bin / "rushes-bench-engine"), str(self.listing), str(self.target), str(at_once), "1", str(self.authority)],
                 "verified; no queue, journal or flush")

    def curl(self, name: str, at_once: int) -> None:
        listing = self.options.results / "curl.txt"
        listing.write_text("".join(f'url = "{url}"\noutput = "{self.target}/{url.rsplit("/", 1)[1]}"\n' for url in self.urls()))
        parallel = ["--parallel", "--parallel-max", str(at_once)] if at_once > 1 else []
        self.add(name, ["curl", "--silent", "--show-error", "--fail", "--http1.1", "--cacert", str(self.authority), *parallel, "--config", str(listing)], "not verified")

    def aria2(self, name: str, at_once: int, connections: int = 1) -> None:
        listing = self.options.results / "aria2.txt"
        listing.write_text("\n".join(self.urls()) + "\n")
        self.add(name, ["aria2c", "--quiet", "--no-conf", f"-j{at_once}", f"-x{connections}", f"-s{connections}", "--min-split-size=1M", "--file-allocation=none",
                        f"--ca-certificate={self.authority}", "--dir", str(self.target), "--input-file", str(listing)], "not verified")

    def result(self, rounds: int) -> dict:
        print(f"bench: {self.title}", file=sys.stderr)
        compete(self.contestants, rounds)
        print(f"\n{self.title}, medians of {rounds} rounds\n\n{table(self.contestants, self.offer.bytes)}")
        return {"title": self.title, "bytes": self.offer.bytes, "contestants": as_json(self.contestants)}


def table(contestants: list[Contestant], moved: int) -> str:
    """A Markdown table. The last ratio says how many times longer than the first Rushes row a contestant takes: above 1, Rushes is faster."""
    base = contestants[0].median("wall")
    rows = [["", "wall s", "MB/s", "CPU s per GiB", "most memory MB", "time / Rushes", ""], ["---", *["---:"] * 5, "---"]]
    for contestant in sorted(contestants, key=lambda one: one.median("wall")):
        wall = contestant.median("wall")
        processor = (contestant.median("user") + contestant.median("system")) / (moved / (1 << 30))
        rows.append([contestant.name, f"{wall:.3f}", f"{moved / wall / 1e6:.0f}", f"{processor:.2f}", memory_words(contestant), f"{wall / base:.2f}", contestant.note])
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def limits(served: pathlib.Path, results: pathlib.Path, address: str, offer: Offer) -> dict:
    """What no downloader can pass here: bytes from a socket to the disk without a look at them, and SHA-256 alone."""
    name = next(iter(offer.files))
    target = results / "raw.bin"
    port = int(address.rsplit(":", 1)[1])
    walls = []
    for _ in range(3):
        target.unlink(missing_ok=True)
        os.sync()
        started = time.monotonic()
        with socket.create_connection(("127.0.0.1", port)) as connection, target.open("wb", buffering=0) as file:
            connection.sendall(f"GET /{name} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n".encode())
            buffer = bytearray(256 * 1024)
            head = True
            while got := connection.recv_into(buffer):
                view = memoryview(buffer)[:got]
                if head:
                    view, head = view[bytes(view).index(b"\r\n\r\n") + 4:], False
                file.write(view)
        walls.append(time.monotonic() - started)
    target.unlink()
    raw = offer.size / sorted(walls)[1] / 1e6
    words = subprocess.run(["openssl", "speed", "-seconds", "2", "-bytes", "262144", "-evp", "sha256"], check=True, capture_output=True, text=True).stdout
    sha = float(words.strip().splitlines()[-1].split()[-1].rstrip("k")) / 1000
    print(f"\nRaw socket to disk (one connection, 256 KiB writes, not flushed): {raw:.0f} MB/s. SHA-256 alone (openssl speed, one core): {sha:.0f} MB/s.")
    return {"raw_socket_to_disk_mb_s": raw, "sha256_mb_s": sha}


def measure(options) -> dict:
    rounds = min(options.rounds, MOST_ROUNDS)
    served = options.results / "served"
    served.mkdir(parents=True, exist_ok=True)
    scaled = lambda size: max(BLOCK, int(size * options.scale) // BLOCK * BLOCK)  # noqa: E731
    one = copies(served, 1, scaled(2048 * BLOCK))
    eight = copies(served, 8, scaled(1024 * BLOCK))
    thousand = small_files(served, max(8, int(1000 * options.scale)), BLOCK)
    far = copies(served, 1, scaled(64 * BLOCK))
    races = []
    with tempfile.TemporaryDirectory(prefix="rushes-bench-") as name:
        folder = pathlib.Path(name)
        state = options.results / "state"
        pem, _ = certificate(folder)
        with nginx(served, folder) as addresses:
            physical = limits(served, options.results, addresses["HTTP"], one)
            for protocol, address in addresses.items():
                race = Race(f"One file of {one.size >> 20} MiB, {protocol}", one, options, state, pem, address)
                race.rushes("Rushes", 1)
                race.engine(1)
                race.curl("curl", 1)
                race.aria2("aria2c -x1", 1)
                races.append(race.result(rounds))
                for offer, words in ((eight, f"8 files of {eight.size >> 20} MiB"), (thousand, f"{len(thousand.files)} files of 1 MiB")):
                    race = Race(f"{words}, 8 at once, {protocol}", offer, options, state, pem, address)
                    race.rushes("Rushes", 8)
                    race.engine(8)
                    race.curl("curl --parallel", 8)
                    race.aria2("aria2c -j8", 8)
                    races.append(race.result(rounds))
            port = free_port()
            target = addresses["HTTP"].rsplit(":", 1)[1]
            with ended_by_its_id([sys.executable, farlink.__file__, str(port), target, str(ROUND_TRIP), str(LOSS)], [port]):
                rate = farlink.mathis(ROUND_TRIP, LOSS) / 1e6
                race = Race(f"One file of {far.size >> 20} MiB over a link of {ROUND_TRIP * 1000:.0f} ms that loses {LOSS:.2%} ({rate:.1f} MB/s for each connection)", far,
                            options, state, pem, f"http://127.0.0.1:{port}")
                race.rushes("Rushes", 1)
                race.rushes("Rushes, 4 connections", 1, "--connections", "4")
                race.rushes("Rushes, as many as help", 1, "--connections", "auto")
                race.curl("curl", 1)
                race.aria2("aria2c -x4", 1, connections=4)
                races.append(race.result(min(rounds, 3)))
    for leftover in ("fetched", "state"):
        shutil.rmtree(options.results / leftover, ignore_errors=True)
    return {"scale": options.scale, "physical": physical, "races": races}
