#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What Rushes is made of, with the versions on this system: the list in the About window, and what packaging/sbom.py makes the SBOM from.

The versions are those of the system's packages (dpkg), else of pkg-config; a component that neither knows has an empty one."""

import argparse
import json
import pathlib
import subprocess


def said(*command: str, cwd: pathlib.Path | None = None) -> str:
    try:
        return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=True).stdout.strip()
    except (FileNotFoundError, subprocess.CalledProcessError):
        return ""


def version_of(component: dict) -> str:
    package, module = component["debian"], component["pkgconfig"]
    version = said("dpkg-query", "--show", "--showformat=${Version}", package) if package else ""
    return version or (said("pkg-config", "--modversion", module) if module else "")


def components_here(listed: dict) -> list[dict]:
    return [component | {"version": version_of(component)} for component in sorted(listed["components"], key=lambda one: one["name"].casefold())]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--components", type=pathlib.Path, required=True, help="resources/about/components.json")
    parser.add_argument("--version", required=True, help="of Rushes")
    parser.add_argument("--source", type=pathlib.Path, required=True, help="the project's folder, whose commit is named")
    parser.add_argument("--output", type=pathlib.Path, required=True)
    given = parser.parse_args()
    listed = json.loads(given.components.read_text(encoding="utf-8"))
    # A source archive has no history; then no commit is named.
    has_history = (given.source / ".git").exists()
    commit = said("git", "-c", "safe.directory=*", "rev-parse", "--short=12", "HEAD", cwd=given.source) if has_history else ""
    document = {"program": {"version": given.version, "commit": commit}, "components": components_here(listed)}
    given.output.write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
