#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The bill of materials is SPDX 2.3, the same each time, and refuses a library that no component names."""

import argparse
import json
import pathlib
import re
import sys
import unittest

SOURCE = pathlib.Path()
LINKED = {"rushes-cli": {"libQt6Core.so.6", "libcurl.so.4", "libc.so.6"}, "rushes": {"libQt6Gui.so.6"}}


class SbomTest(unittest.TestCase):
    def setUp(self):
        sys.path.insert(0, str(SOURCE / "packaging"))
        import components
        import sbom
        self.sbom = sbom
        listed = json.loads((SOURCE / "resources/about/components.json").read_text(encoding="utf-8"))
        self.built = {"program": {"version": "1.2.3", "commit": "abc"}, "components": components.components_here(listed)}

    def bill(self, linked=None):
        return self.sbom.bill_of(self.built, linked or LINKED, 1700000000)

    def test_has_what_spdx_asks_for(self):
        bill = self.bill()
        self.assertEqual((bill["spdxVersion"], bill["dataLicense"], bill["SPDXID"]), ("SPDX-2.3", "CC0-1.0", "SPDXRef-DOCUMENT"))
        self.assertEqual(bill["creationInfo"]["created"], "2023-11-14T22:13:20Z")
        self.assertNotIn("#", bill["documentNamespace"])
        for creator in bill["creationInfo"]["creators"]:
            self.assertRegex(creator, r"^(Tool|Organization|Person): .+")
        names = [package["SPDXID"] for package in bill["packages"]]
        self.assertEqual(len(names), len(set(names)))
        for package in bill["packages"]:
            self.assertRegex(package["SPDXID"], r"^SPDXRef-[A-Za-z0-9.-]+$")
            self.assertTrue(package["name"] and package["downloadLocation"] and package["licenseDeclared"])
            for reference in package.get("externalRefs", []):
                self.assertRegex(reference["referenceLocator"], r"^pkg:deb/debian/[a-z0-9.%B-]+@\S+$")
        for relation in bill["relationships"]:
            for end in ("spdxElementId", "relatedSpdxElement"):
                self.assertIn(relation[end], names + ["SPDXRef-DOCUMENT"])

    def test_is_the_same_each_time(self):
        other = {program: set(sorted(libraries, reverse=True)) for program, libraries in reversed(LINKED.items())}
        self.assertEqual(json.dumps(self.bill()), json.dumps(self.bill(other)))

    def test_refuses_what_no_component_names(self):
        with self.assertRaisesRegex(LookupError, "libnew.so.1"):
            self.bill({"rushes": {"libnew.so.1"}})

    def test_components_have_valid_licences_and_pages(self):
        for one in self.built["components"]:
            self.assertTrue(one["home"].startswith("https://"), one["name"])
            self.assertTrue(re.fullmatch(r"[A-Za-z0-9.+-]+( (OR|AND|WITH) [A-Za-z0-9.+-]+)*", one["licence"]), one["name"])


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--source", type=pathlib.Path, required=True, help="the project's folder")
    SOURCE = parser.parse_args().source
    unittest.main(argv=[sys.argv[0]])
