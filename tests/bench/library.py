# SPDX-License-Identifier: GPL-3.0-or-later
"""Area library: tags of a large library of clips, counted in memory and in SQL."""

import json
import pathlib
import subprocess
import tempfile


def measure(options) -> dict:
    with tempfile.TemporaryDirectory(prefix="rushes-bench-library-", dir=options.results) as name:
        command = [str(options.bin / "rushes-bench-librarytags"), str(pathlib.Path(name) / "library.sqlite"), str(options.clips), str(options.rounds)]
        done = subprocess.run(command, capture_output=True, check=False, text=True)
        if done.returncode != 0:
            raise RuntimeError(done.stderr)
        facts = json.loads(done.stdout)
    if not facts["same"]:
        raise RuntimeError("memory and SQL count differently")
    print(f"\n{facts['clips']:,} clips, {facts['tag_rows']:,} tags on them; read into memory in {facts['built_ms']:.0f} ms, the longest step {facts['longest_step_ms']:.0f} ms\n")
    print("| Question | Memory ms | SQL ms | Times as fast |\n|---|---|---|---|")
    for case in sorted(facts["cases"], key=lambda each: each["name"]):
        print(f"| {case['name']} | {case['memory_ms']:.2f} | {case['sql_ms']:.1f} | {case['sql_ms'] / case['memory_ms']:.0f} |")
    return facts
