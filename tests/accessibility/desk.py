# SPDX-License-Identifier: GPL-3.0-or-later
"""A display, a session bus and the accessibility bus of one's own, and programs that are started, read and steered there."""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

PATIENCE = 60.0  # seconds for what a person would wait for, on a busy computer


def enter_display() -> None:
    """Starts this script again on a display and a session bus that nobody else has, and comes back only there."""
    if os.environ.get("RUSHES_OWN_DISPLAY"):
        return
    for tool in ("dbus-run-session", "xvfb-run"):
        if shutil.which(tool) is None:
            sys.exit(f"{tool} is not installed; ./dev test installs what the tests use")
    os.environ["RUSHES_OWN_DISPLAY"] = "1"
    os.environ.pop("QT_QPA_PLATFORM", None)
    os.execvp("dbus-run-session", ["dbus-run-session", "--", "xvfb-run", "-a", "-s", "-screen 0 1440x900x24", sys.executable, *sys.argv])


class Vain(Exception):
    """What was waited for did not come."""


class Program:
    """A program of Rushes with a window, as whoever listens to the accessibility bus meets it. To be used with `with`."""

    def __init__(self, arguments: list[str], extra: dict[str, str] | None = None):
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi, GLib
        self.atspi, self.glib = Atspi, GLib
        Atspi.init()
        Atspi.set_timeout(2000, 15000)
        environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "LC_ALL": "C.UTF-8", "TZ": "UTC", **(extra or {})}
        self.name = pathlib.Path(arguments[0]).name
        self.process = subprocess.Popen(arguments, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)

    def __enter__(self) -> "Program":
        return self

    def __exit__(self, *_) -> None:
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process.stdin.close()
        self.process.stdout.close()

    def settle(self) -> None:
        """Takes in what the bus has said."""
        while self.glib.MainContext.default().iteration(False):
            pass

    def wait_for(self, what: str, condition):
        """What the condition answers as soon as it is true; Vain if that does not come, or the program ends."""
        begin = time.monotonic()
        while True:
            self.settle()
            answer = condition()
            if answer:
                return answer
            if self.process.poll() is not None:
                raise Vain(f"{self.name} ended with {self.process.returncode} before {what}")
            if time.monotonic() - begin > PATIENCE:
                raise Vain(f"{self.name}: waited in vain for {what}")
            time.sleep(0.05)

    def application(self):
        """The root of its tree; None before it has come to the bus."""
        desktop = self.atspi.get_desktop(0)
        for place in range(desktop.get_child_count()):
            one = desktop.get_child_at_index(place)
            try:
                if one is not None and one.get_process_id() == self.process.pid:
                    one.set_cache_mask(self.atspi.Cache.NONE)  # the tree is as it is now, not as it was told once
                    return one
            except self.glib.Error:
                continue
        return None

    def windows(self) -> list:
        """Its windows that are shown, in the order in which they came."""
        root = self.application()
        shown = []
        try:
            for place in range(root.get_child_count() if root is not None else 0):
                one = root.get_child_at_index(place)
                if one is not None and one.get_state_set().contains(self.atspi.StateType.SHOWING):
                    shown.append(one)
        except self.glib.Error:
            pass
        return shown

    def window_called(self, identifier: str):
        """The window of that object name, of several the one in front; None where none is shown."""
        named = [one for one in self.windows() if one.get_accessible_id().rsplit(".", 1)[-1] == identifier]
        active = [one for one in named if one.get_state_set().contains(self.atspi.StateType.ACTIVE)]
        return (active or named or [None])[-1]

    def press(self, window, *keys: str) -> None:
        """Keys of the keyboard, to what has the focus in that window: "ctrl+1", "Escape"."""
        self._steer(window, [word for key in keys for word in ("key", "--clearmodifiers", key)])

    def type(self, window, text: str) -> None:
        """A text, letter by letter, and Enter."""
        self._steer(window, ["type", "--clearmodifiers", text])
        self._steer(window, ["key", "Return"])

    def _steer(self, window, steps: list[str]) -> None:
        # There is no window manager that would put it in front.
        front = ["search", "--onlyvisible", "--name", f"^{re.escape(window.get_name())}$", "windowfocus", "--sync"]
        # Without a window in the same call the keys are the keyboard's own, not events sent to a window.
        for one in (front, steps):
            subprocess.run(["xdotool", *one], check=True, timeout=20, stdout=subprocess.DEVNULL)

    def rows(self, accessible) -> list[str]:
        """The names of all rows of the lists below, also of those that are scrolled out of sight."""
        names: list[str] = []
        for place in range(accessible.get_child_count()):
            child = accessible.get_child_at_index(place)
            if child is None:
                continue
            names += [child.get_name()] if child.get_role_name() == "list item" else self.rows(child)
        return names
