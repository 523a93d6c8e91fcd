# SPDX-License-Identifier: GPL-3.0-or-later
"""Area start: how long until the first frame is on the screen, with an empty home, on a virtual X display."""

import contextlib
import os
import pathlib
import select
import subprocess
import tempfile
import time
from typing import Iterator

from Xlib import X, display, error
from Xlib.ext import damage

from measure import Contestant, Cost, as_json, compete, spent_by, table

PATIENCE = 60.0
# What is smaller is a helper window or a splash, not the window.
LEAST_WIDTH, LEAST_HEIGHT = 300, 200


@contextlib.contextmanager
def virtual_display() -> Iterator[str]:
    reader, writer = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writer), "-screen", "0", "1440x900x24", "-nolisten", "tcp"], pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    try:
        with os.fdopen(reader) as answer:
            number = answer.readline().strip()
        if not number:
            raise RuntimeError("Xvfb has not started")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


class FirstFrame:
    """Sees windows come on a display, and when the first large one is drawn into.

    The same for every program: a top-level window is viewable, and the server reports that its contents have changed.
    """

    def __init__(self, name: str):
        self.display = display.Display(name)
        self.display.damage_query_version()
        self.root = self.display.screen().root
        self.root.change_attributes(event_mask=X.SubstructureNotifyMask)
        self.display.sync()

    def forget(self) -> None:
        self.display.sync()
        while self.display.pending_events():
            self.display.next_event()

    def wait(self, process: subprocess.Popen) -> tuple[float, str]:
        """The moment of the first frame and the title of its window."""
        ends = time.monotonic() + PATIENCE
        while time.monotonic() < ends:
            if not self.display.pending_events() and not select.select([self.display.fileno()], [], [], 0.2)[0]:
                if process.poll() is not None:
                    raise RuntimeError(f"the program has ended with {process.returncode} before it showed a window")
                continue
            event = self.display.next_event()
            now = time.monotonic()
            # Windows that go away again while one looks at them are not of interest.
            with contextlib.suppress(error.XError):
                if event.type == X.CreateNotify and not event.override:
                    event.window.damage_create(damage.DamageReportRawRectangles)
                    self.display.sync()
                elif event.type == self.display.extension_event.DamageNotify:
                    window = self.display.create_resource_object("window", event.drawable.id)
                    if self.is_large(window):
                        return now, window.get_full_text_property(self.display.get_atom("_NET_WM_NAME")) or ""
        raise RuntimeError("no window within a minute")

    def is_large(self, window) -> bool:
        if window.get_attributes().map_state != X.IsViewable:
            return False
        shape = window.get_geometry()
        return shape.width >= LEAST_WIDTH and shape.height >= LEAST_HEIGHT


def starting(name: str, command: list[str], title: str, screen: str, frames: FirstFrame, note: str) -> Contestant:
    def run() -> Cost:
        with tempfile.TemporaryDirectory(prefix="rushes-bench-home-") as home:
            runtime = pathlib.Path(home, "runtime")
            runtime.mkdir(mode=0o700)
            environment = {"PATH": os.environ["PATH"], "HOME": home, "XDG_RUNTIME_DIR": str(runtime), "DISPLAY": screen, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "xcb"}
            if bus := os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
                environment["DBUS_SESSION_BUS_ADDRESS"] = bus
            frames.forget()
            started = time.monotonic()
            process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            shown = None
            try:
                shown, words = frames.wait(process)
                if title not in words:
                    raise RuntimeError(f"{name} has shown a window {words!r} instead of {title!r}")
            finally:
                process.kill()  # what it costs to end is another question
                _, cost = spent_by(process, wall=(shown or time.monotonic()) - started)
            return cost

    return Contestant(name, run, note)


def measure(options) -> dict:
    with virtual_display() as screen:
        frames = FirstFrame(screen)
        contestants = [
            starting("Rushes", [str(options.bin / "rushes")], "Rushes", screen, frames, "whole window, nobody signed in"),
            starting("qBittorrent", ["qbittorrent", "--confirm-legal-notice", "--no-splash"], "qBittorrent", screen, frames, "whole window, no transfers"),
            starting("an empty QWidget", [str(options.bin / "rushes-bench-emptywindow")], "Empty", screen, frames, "what Qt itself takes"),
        ]
        compete(contestants, options.rounds)
    print(f"\nFrom start to the first frame, empty home, Xvfb, medians of {options.rounds} rounds\n")
    print(table(contestants, "Rushes"))
    return {"contestants": as_json(contestants)}
