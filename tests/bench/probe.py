# SPDX-License-Identifier: GPL-3.0-or-later
"""Area probe: the technical facts and the pictures of many files from the one helper of Rushes, beside a process of ffprobe and of ffmpeg for each file."""

import os
import pathlib
import random
import statistics
import subprocess
import tempfile
import time

KINDS = {
    "MXF, XDCAM HD422 1080i25": (["-c:v", "mpeg2video", "-b:v", "50M", "-maxrate", "50M", "-bufsize", "36M", "-pix_fmt", "yuv422p", "-flags", "+ilme+ildct", "-top", "1", "-g", "12", "-c:a", "pcm_s24le"], "mxf"),
    "MOV, ProRes 422 1080p25": (["-c:v", "prores_ks", "-profile:v", "2", "-c:a", "pcm_s24le"], "mov"),
    "MP4, H.264 720p25": (["-s", "1280x720", "-c:v", "libx264", "-preset", "ultrafast", "-g", "25", "-pix_fmt", "yuv420p", "-c:a", "aac"], "mp4"),
}
SECONDS = 4
WIDTH = 320


class Helper:
    """rushes-probe as Rushes speaks to it (core/media/probeprotocol.h)."""

    def __init__(self, program: pathlib.Path):
        self.process = subprocess.Popen([str(program)], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def ask(self, heading: str, path: pathlib.Path) -> bytes:
        name = os.fsencode(path)
        self.process.stdin.write(f"{heading} {len(name)}\n".encode() + name)
        self.process.stdin.flush()
        answer = self.process.stdout.readline().split()
        said = self.process.stdout.read(int(answer[-1]))
        if answer[0] != b"ok":
            raise RuntimeError(f"{path}: {answer} {said!r}")
        return said

    def end(self) -> None:
        self.process.stdin.close()
        self.process.wait()


def make(folder: pathlib.Path, files: int) -> dict[str, list[pathlib.Path]]:
    """Each kind once, under as many names: what is read is in the system's cache for all of them alike."""
    made = {}
    for number, (kind, (how, suffix)) in enumerate(KINDS.items()):
        first = folder / f"{number}.{suffix}"
        subprocess.run(["ffmpeg", "-v", "error", "-f", "lavfi", "-i", "testsrc2=size=1920x1080:rate=25", "-f", "lavfi", "-i", "sine=sample_rate=48000", "-t", str(SECONDS), *how, str(first)], check=True)
        made[kind] = [first]
        for copy in range(1, files):
            name = folder / f"{number}-{copy}.{suffix}"
            os.link(first, name)
            made[kind].append(name)
    return made


def quiet(command: list[str]) -> None:
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def measure(options) -> dict:
    files = 10
    rows = []
    with tempfile.TemporaryDirectory(prefix="rushes-bench-probe-", dir=options.results) as name:
        folder = pathlib.Path(name)
        made = make(folder, files)
        picture = folder / "picture.jpg"
        helper = Helper(options.bin / "rushes-probe")
        # As somebody would ask for the same: a picture from a tenth of the length on, a key frame, small.
        works = {
            "facts": (lambda path: helper.ask("facts", path),
                      lambda path: quiet(["ffprobe", "-v", "error", "-show_format", "-show_streams", "-of", "json", str(path)])),
            "picture": (lambda path: helper.ask(f"thumbnail {WIDTH}", path),
                        lambda path: quiet(["ffmpeg", "-v", "error", "-y", "-noaccurate_seek", "-ss", str(SECONDS / 10), "-i", str(path), "-frames:v", "1", "-vf", f"scale={WIDTH}:-2", str(picture)])),
        }
        cases = [(what, kind) for what in works for kind in made]
        times = {case: ([], []) for case in cases}
        for round_ in range(options.rounds + 1):  # the first warms up
            random.shuffle(cases)
            for what, kind in cases:
                who = [0, 1]
                random.shuffle(who)
                for one in who:
                    started = time.monotonic()
                    for path in made[kind]:
                        works[what][one](path)
                    if round_ > 0:
                        times[what, kind][one].append((time.monotonic() - started) / files)
        helper.end()
    print("\n| what, of which file | helper files a second | a process each | times as many |\n|---|---:|---:|---:|")
    for (what, kind), (ours, theirs) in sorted(times.items()):
        mine, other = statistics.median(ours), statistics.median(theirs)
        print(f"| {what}, {kind} | {1 / mine:.0f} | {1 / other:.1f} | {other / mine:.1f} |")
        rows.append({"what": what, "kind": kind, "helper_s": ours, "process_s": theirs})
    return {"files": files, "probe": rows}
