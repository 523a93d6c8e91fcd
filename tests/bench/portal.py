# SPDX-License-Identifier: GPL-3.0-or-later
"""Area portal: sign-ins at the real price of a password, /health under a thousand connections that hold on, and the catalogue beside nginx."""

import contextlib
import dataclasses
import email
import email.policy
import http.client
import json
import os
import pathlib
import re
import resource
import socket
import statistics
import subprocess
import tempfile
import threading
import time
import uuid
from typing import Callable, Iterator

from fetch import nginx
from measure import Contestant, Cost, as_json, compete

PASSWORD = "Brussels-2026-desk"
ACCOUNTS = 26         # as many as the portal hashes (2) and keeps waiting (24) at a time
SIGN_INS = 26         # of one run
IDLE, SLOW = 500, 500
QUESTIONS = 200       # to /health in one run
PAUSE = 0.01          # between two of them
LONGEST = 6.0         # s for all of them: after ten the portal ends what has not finished a request
WRK = ["wrk", "--threads", "1", "--connections", "16", "--duration", "3s"]
TICKS = os.sysconf("SC_CLK_TCK")


@dataclasses.dataclass
class Portal:
    process: subprocess.Popen
    port: int
    mails: pathlib.Path

    def ask(self, method: str, path: str, body: dict | None = None, peer: str = "203.0.113.1") -> tuple[int, dict]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request(method, path, None if body is None else json.dumps(body), {"X-Forwarded-For": peer, "Idempotency-Key": str(uuid.uuid4())})
            answer = connection.getresponse()
            return answer.status, json.loads(answer.read() or b"{}")
        finally:
            connection.close()

    def memory(self, what: str) -> int:
        """VmRSS, what it has now; VmHWM, the most it ever had since forget_peak()."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(rf"^{what}:\s+(\d+) kB", status, re.MULTILINE)[1]) * 1024

    def forget_peak(self) -> None:
        pathlib.Path(f"/proc/{self.process.pid}/clear_refs").write_text("5")


@contextlib.contextmanager
def portal(options) -> Iterator[Portal]:
    """A portal behind a made-up proxy, so that each account may come from an address of its own; ended by its id."""
    with tempfile.TemporaryDirectory(prefix="rushes-bench-portal-") as name:
        folder = pathlib.Path(name)
        port_file = folder / "port"
        process = subprocess.Popen([options.bin / "rushes-portal", "--data", folder / "data", "--mail-dir", folder / "mails", "--port-file", port_file, "--behind-proxy",
                                    "--demo-videos", "2000"], stderr=subprocess.DEVNULL)
        try:
            for _ in range(1000):
                if port_file.exists() or process.poll() is not None:
                    break
                time.sleep(0.02)
            made = Portal(process, int(port_file.read_text()), folder / "mails")
            while made.ask("GET", "/v1/videos?limit=1")[1].get("total") != 2000:
                time.sleep(0.1)
            yield made
        finally:
            process.terminate()
            process.wait()


def code_in(mails: pathlib.Path, address: str) -> str:
    for _ in range(500):
        for path in mails.glob("*.eml"):
            mail = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
            if address in str(mail["To"]):
                text = mail.get_body(("plain",)).get_content()
                if found := re.search(r"(?<!\d)(\d{3})[ \u00a0]?(\d{3})(?!\d)", text):
                    return found[1] + found[2]
        time.sleep(0.02)
    raise RuntimeError(f"no mail has come to {address}")


def peer_of(number: int) -> str:
    return f"203.0.113.{number + 1}"


def sign_up(to: Portal, number: int) -> str:
    address = f"desk{number}@example.org"
    status, begun = to.ask("POST", "/v1/registrations", {"email": address, "name": "News Desk", "password": PASSWORD}, peer_of(number))
    if status != 202:
        raise RuntimeError(f"the portal answers a registration with {status}")
    status, _ = to.ask("POST", f"/v1/registrations/{begun['registration_id']}/verify", {"code": code_in(to.mails, address)}, peer_of(number))
    if status != 201:
        raise RuntimeError(f"the portal answers a code with {status}")
    return address


def percentile(values: list[float], share: float) -> float:
    return statistics.quantiles(values, n=1000, method="inclusive")[round(share * 1000) - 1]


class SignIns:
    """Signs people in, so many side by side, each with an account of their own."""

    def __init__(self, to: Portal, addresses: list[str]):
        self.to = to
        self.addresses = addresses
        self.times: dict[int, list[float]] = {}

    def one(self, number: int) -> float:
        begun = time.monotonic()
        status, _ = self.to.ask("POST", "/v1/sessions", {"email": self.addresses[number], "password": PASSWORD}, peer_of(number))
        if status != 201:
            raise RuntimeError(f"the portal answers a sign-in with {status}")
        return time.monotonic() - begun

    def run(self, at_once: int) -> Cost:
        times, failures, waiting = [], [], list(range(SIGN_INS))

        def work() -> None:
            try:
                while True:
                    times.append(self.one(waiting.pop()))
            except IndexError:
                pass
            except Exception as failure:  # pylint: disable=broad-exception-caught
                failures.append(failure)

        before, begun = processor_time(self.to.process.pid), time.monotonic()
        threads = [threading.Thread(target=work) for _ in range(at_once)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if failures:
            raise failures[0]
        wall, after = time.monotonic() - begun, processor_time(self.to.process.pid)
        self.times.setdefault(at_once, []).extend(times)
        return Cost(wall, after[0] - before[0], after[1] - before[1], self.to.memory("VmHWM"))

    def contestant(self, at_once: int) -> Contestant:
        return Contestant(f"{at_once} at a time", lambda: self.run(at_once))


def processor_time(process: int) -> tuple[float, float]:
    fields = pathlib.Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return int(fields[11]) / TICKS, int(fields[12]) / TICKS


@contextlib.contextmanager
def crowd(port: int) -> Iterator[Callable[[], int]]:
    """Connections that were answered once and idle, and others that never finish a request. Tells how many of them the portal holds."""
    sockets = []

    def join(words: bytes) -> None:
        one = socket.create_connection(("127.0.0.1", port))
        one.sendall(words)
        sockets.append(one)

    def held() -> int:
        count = 0
        for one in sockets:
            one.setblocking(False)
            try:
                while one.recv(65536):
                    pass
            except BlockingIOError:
                count += 1
            except OSError:
                pass
        return count

    try:
        for _ in range(IDLE):
            join(b"GET /health HTTP/1.1\r\nHost: bench\r\n\r\n")
        for _ in range(SLOW):
            join(b"GET /health HTTP/1.1\r\nHost: bench\r\nX-Slow: a")
        yield held
    finally:
        for one in sockets:
            one.close()


class Health:
    """Asks for /health again and again, on a new connection each time, and keeps how long it took."""

    def __init__(self, to: Portal):
        self.to = to
        self.times: dict[str, list[float]] = {}
        self.memory: dict[str, list[tuple[int, int]]] = {}

    def poll(self, name: str) -> None:
        ends = time.monotonic() + LONGEST
        for _ in range(QUESTIONS):
            begun = time.monotonic()
            if begun > ends:
                break
            if self.to.ask("GET", "/health") != (200, {"status": "ok"}):
                raise RuntimeError("the portal is not well")
            self.times.setdefault(name, []).append(time.monotonic() - begun)
            time.sleep(PAUSE)

    def measured(self, name: str, during: contextlib.AbstractContextManager) -> Cost:
        self.to.forget_peak()
        memory, before, begun = self.to.memory("VmRSS"), processor_time(self.to.process.pid), time.monotonic()
        with during as held:
            self.poll(name)
            if held is not None and held() != IDLE + SLOW:
                raise RuntimeError("the portal has let go of some of the crowd")
        wall, after = time.monotonic() - begun, processor_time(self.to.process.pid)
        self.memory.setdefault(name, []).append((memory, self.to.memory("VmHWM")))
        return Cost(wall, after[0] - before[0], after[1] - before[1], self.to.memory("VmHWM"))

    def contestant(self, name: str, during: Callable[[], contextlib.AbstractContextManager]) -> Contestant:
        return Contestant(name, lambda: self.measured(name, during()))


@contextlib.contextmanager
def crowd_and_sign_ins(port: int, sign_ins: SignIns) -> Iterator[Callable[[], int]]:
    ended = threading.Event()

    def work() -> None:
        while not ended.is_set():
            sign_ins.run(SIGN_INS)

    with crowd(port) as held:
        thread = threading.Thread(target=work)
        thread.start()
        try:
            yield held
        finally:
            ended.set()
            thread.join()


def getting(name: str, url: str, process: int, rates: dict[str, list[float]]) -> Contestant:
    """wrk on 16 connections. What counts as wall time is that of a thousand answers."""

    def run() -> Cost:
        before = processor_time(process)
        words = subprocess.run([*WRK, url], check=True, capture_output=True, text=True).stdout
        after = processor_time(process)
        if "Non-2xx" in words or "Socket errors" in words:
            raise RuntimeError(f"{name}: {words}")
        answers = int(re.search(r"(\d+) requests in", words)[1])
        rate = float(re.search(r"Requests/sec:\s+([\d.]+)", words)[1])
        rates.setdefault(name, []).append(rate)
        thousands = answers / 1000
        peak = re.search(r"^VmHWM:\s+(\d+) kB", pathlib.Path(f"/proc/{process}/status").read_text(), re.MULTILINE)
        return Cost(1000 / rate, (after[0] - before[0]) / thousands, (after[1] - before[1]) / thousands, int(peak[1]) * 1024)

    return Contestant(name, run)


def rows(head: list[str], lines: list[list[str]]) -> str:
    return "\n".join("| " + " | ".join(row) + " |" for row in [head, ["---"] + ["---:"] * (len(head) - 1), *lines])


def ms(seconds: float) -> str:
    return f"{seconds * 1000:.1f}" if seconds < 0.1 else f"{seconds * 1000:.0f}"


def worker_of(address: str) -> int:
    """The process of nginx that serves: the only child of the one that listens."""
    port = int(address.rpartition(":")[2])
    for status in pathlib.Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):
            if b"nginx: worker" in status.read_bytes():
                parent = pathlib.Path(f"/proc/{status.parent.name}/stat").read_text().rpartition(")")[2].split()[1]
                if os.getpid() == int(pathlib.Path(f"/proc/{parent}/stat").read_text().rpartition(")")[2].split()[1]):
                    return int(status.parent.name)
    raise RuntimeError(f"nginx at port {port} has no worker")


def measure(options) -> dict:
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 8192) if hard != resource.RLIM_INFINITY else 8192, hard))
    rates: dict[str, list[float]] = {}
    with portal(options) as served, tempfile.TemporaryDirectory(prefix="rushes-bench-json-") as folder:
        print("bench: making accounts", flush=True)
        sign_ins = SignIns(served, [sign_up(served, number) for number in range(ACCOUNTS)])
        health = Health(served)
        signing = [sign_ins.contestant(at_once) for at_once in (1, 2, 8, SIGN_INS)]
        waiting = [
            health.contestant("nobody else", contextlib.nullcontext),
            health.contestant(f"{IDLE} idle and {SLOW} slow connections", lambda: crowd(served.port)),
            health.contestant("these and 26 sign-ins at a time", lambda: crowd_and_sign_ins(served.port, SignIns(served, sign_ins.addresses))),
        ]
        path = "/v1/videos?limit=50"
        page = pathlib.Path(folder, "videos.json")
        page.write_text(json.dumps(served.ask("GET", path)[1], ensure_ascii=False, separators=(",", ":")))
        with nginx(pathlib.Path(folder)) as static:
            catalogue = [
                getting("rushes-portal, 50 videos of 2,000", f"http://127.0.0.1:{served.port}{path}", served.process.pid, rates),
                getting("nginx, the same bytes from a file", f"{static}/videos.json", worker_of(static), rates),
                getting("rushes-portal, /health", f"http://127.0.0.1:{served.port}/health", served.process.pid, rates),
            ]
            compete(signing, options.rounds)
            compete(waiting, options.rounds)
            compete(catalogue, options.rounds)
        size = page.stat().st_size

    print(f"\nSign-ins, each an Argon2id of 2 passes over 64 MiB, 2 at a time; {SIGN_INS} in each of {options.rounds} rounds\n")
    print(rows(["side by side", "a second", "p50 ms", "p95 ms", "processor s each"],
               [[one.name, f"{SIGN_INS / one.median('wall'):.1f}", ms(percentile(times, 0.5)), ms(percentile(times, 0.95)), f"{(one.median('user') + one.median('system')) / SIGN_INS:.3f}"]
                for one, times in zip(signing, (sign_ins.times[at] for at in (1, 2, 8, SIGN_INS)))]))
    print(f"\n/health on a new connection each, at most {QUESTIONS} times in each of {options.rounds + 1} rounds, while there are\n")
    print(rows(["", "p50 ms", "p99 ms", "worst ms", "memory before MB", "most memory MB"],
               [[one.name, ms(percentile(times := health.times[one.name], 0.5)), ms(percentile(times, 0.99)), ms(max(times)),
                 f"{statistics.median(before for before, _ in health.memory[one.name]) / 1e6:.0f}", f"{max(most for _, most in health.memory[one.name]) / 1e6:.0f}"] for one in waiting]))
    base = catalogue[0].median("wall")
    print(f"\nA page of the catalogue ({size} bytes of JSON), wrk with one thread and 16 connections, medians of {options.rounds} rounds\n")
    print(rows(["", "a second", "server ms each", "time / Rushes"],
               [[one.name, f"{1000 / one.median('wall'):.0f}", f"{one.median('user') + one.median('system'):.3f}", f"{one.median('wall') / base:.2f}"] for one in catalogue]))
    if (worst := max(max(times) for times in health.times.values())) >= 1:
        raise RuntimeError(f"/health took {worst:.2f} s; the portal promises less than one")
    return {"sign_ins": as_json(signing), "sign_in_times": sign_ins.times, "health": as_json(waiting), "health_times": health.times, "health_memory": health.memory, "catalogue": as_json(catalogue),
            "page_bytes": size}
