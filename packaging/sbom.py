#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The software bill of materials of Rushes as SPDX 2.3 (ISO/IEC 5962), from what packaging/components.py has written and from what the programs
link. It fails on a library that no component names, so that the list cannot fall behind. The same programs and SOURCE_DATE_EPOCH give the
same bytes."""

import argparse
import datetime
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys

LICENCE = "GPL-3.0-or-later"


def libraries_of(program: pathlib.Path) -> set[str]:
    told = subprocess.run(["readelf", "--dynamic", "--wide", program], capture_output=True, text=True, check=True, env=os.environ | {"LC_ALL": "C"}).stdout
    return set(re.findall(r"\(NEEDED\).*\[(.+?)\]", told))


def component_of(library: str, components: list[dict]) -> dict | None:
    stem = library.split(".so")[0]
    return next((one for one in components if stem in one["libraries"]), None)


def package(spdx_id: str, name: str, version: str, licence: str, home: str, supplier: str) -> dict:
    made = {"SPDXID": spdx_id, "name": name, "downloadLocation": "NOASSERTION", "filesAnalyzed": False, "licenseConcluded": licence,
            "licenseDeclared": licence, "copyrightText": "NOASSERTION", "supplier": supplier}
    if home:
        made["homepage"] = home
    if version:
        made["versionInfo"] = version
    return made


def package_of(component: dict) -> dict:
    made = package(f"SPDXRef-{component['id']}", component["name"], component["version"], component["licence"], component["home"], "NOASSERTION")
    if component["debian"] and component["version"]:
        locator = f"pkg:deb/debian/{component['debian'].replace('+', '%2B')}@{component['version'].replace(':', '%3A').replace('+', '%2B')}"
        made["externalRefs"] = [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": locator}]
    return made


def relation(one: str, kind: str, other: str) -> dict:
    return {"spdxElementId": one, "relationshipType": kind, "relatedSpdxElement": other}


def bill_of(built: dict, linked: dict[str, set[str]], seconds: int) -> dict:
    """`linked`: the names of the programs, with the libraries that each asks the loader for."""
    version, components = built["program"]["version"], built["components"]
    packages = [package("SPDXRef-Rushes", "Rushes", version, LICENCE, "", "Organization: The Rushes contributors")]
    relations = [relation("SPDXRef-DOCUMENT", "DESCRIBES", "SPDXRef-Rushes")]
    used: dict[str, dict] = {one["id"]: one for one in components if one["kind"] in ("data", "opened")}
    for program in sorted(linked):
        own = f"SPDXRef-Program-{program}"
        packages.append(package(own, program, version, LICENCE, "", "Organization: The Rushes contributors"))
        relations.append(relation("SPDXRef-Rushes", "CONTAINS", own))
        needed = {library: component_of(library, components) for library in linked[program]}
        nameless = sorted(library for library, one in needed.items() if one is None)
        if nameless:
            raise LookupError(f"{program} links {', '.join(nameless)}, which no component of resources/about/components.json names")
        found = {one["id"]: one for one in needed.values() if one}
        used |= found
        relations += [relation(own, "DYNAMIC_LINK", f"SPDXRef-{one}") for one in sorted(found)]
    for one in sorted(used):
        packages.append(package_of(used[one]))
        if used[one]["kind"] == "data":
            relations.append(relation("SPDXRef-Rushes", "CONTAINS", f"SPDXRef-{one}"))
        elif used[one]["kind"] == "opened":
            relations.append(relation(f"SPDXRef-{one}", "OPTIONAL_DEPENDENCY_OF", "SPDXRef-Rushes"))
    created = datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    body = {"packages": packages, "relationships": relations}
    digest = hashlib.sha256(json.dumps([body, created], sort_keys=True).encode()).hexdigest()
    head = {"spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": f"rushes-{version}",
            "documentNamespace": f"https://rushes.example/spdx/rushes-{version}-{digest[:32]}",
            "creationInfo": {"created": created, "creators": ["Tool: rushes-sbom", "Organization: The Rushes contributors"]}}
    return head | body


def moment(source: pathlib.Path) -> int:
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    if not (source / ".git").exists():
        raise LookupError("SOURCE_DATE_EPOCH has to be given where the sources have no history")
    return int(subprocess.run(["git", "-c", "safe.directory=*", "log", "-1", "--format=%ct"], cwd=source, capture_output=True, text=True, check=True).stdout)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--built", type=pathlib.Path, required=True, help="what packaging/components.py wrote")
    parser.add_argument("--source", type=pathlib.Path, required=True)
    parser.add_argument("--output", type=pathlib.Path, required=True)
    parser.add_argument("programs", type=pathlib.Path, nargs="+")
    given = parser.parse_args()
    try:
        linked = {program.name: libraries_of(program) for program in given.programs}
        bill = bill_of(json.loads(given.built.read_text(encoding="utf-8")), linked, moment(given.source))
    except LookupError as error:
        print(f"sbom: {error}", file=sys.stderr)
        return 1
    given.output.write_text(json.dumps(bill, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
