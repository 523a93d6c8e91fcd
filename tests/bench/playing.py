# SPDX-License-Identifier: GPL-3.0-or-later
"""A film of 1920 × 1080 with 50 frames a second, drawn by software and through OpenGL: what the processor is charged, and how long the
thread of the window works at one go. On a virtual screen Mesa plays OpenGL on the processor; with RUSHES_BENCH_DISPLAY=1 the display of the
person is taken, and its graphics card."""

import json
import os
import subprocess

SECONDS = 10


def measure(options) -> dict:
    film = options.results / "playing.mp4"
    if not film.exists():
        made = film.with_suffix(".part.mp4")  # an interrupted film is none
        subprocess.run(["ffmpeg", "-hide_banner", "-loglevel", "error", "-y", "-f", "lavfi", "-i", "testsrc2=s=1920x1080:r=50:d=5", "-c:v", "libx264", "-preset", "veryfast",
                        "-g", "50", "-pix_fmt", "yuv420p", "-b:v", "15M", str(made)], check=True)
        made.rename(film)
    environment = os.environ | {"QT_QPA_PLATFORM": "xcb"}
    screen = []
    if not environment.get("RUSHES_BENCH_DISPLAY"):
        screen = ["xvfb-run", "-a", "-s", "-screen 0 1920x1080x24"]
        environment["LIBGL_ALWAYS_SOFTWARE"] = "1"
    said = subprocess.run(screen + [str(options.bin / "rushes-bench-playing"), str(film), str(SECONDS)], check=True, stdout=subprocess.PIPE, text=True, env=environment)
    runs = json.loads(said.stdout)
    print("\n## Looking at a video\n\n| picture | drawn by | frames a second | processor ms a second | window: longest work ms, processor | longest, by the clock | over 16 ms |")
    print("| --- | --- | ---: | ---: | ---: | ---: | ---: |")
    for run in runs:
        by = f"OpenGL, {run['renderer']}" if run["drawing"] == "opengl" else "software"
        print(f"| {run['size']} | {by} | {run['frames_a_second']:.1f} | {run['cpu_ms_a_second']:.0f} | {run['window_cpu_max']:.1f} | {run['window_wall_max']:.1f} | {run['window_wall_over_16']} |")
    return {"runs": runs}
