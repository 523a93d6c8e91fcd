#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Translations say the same as the program: same places for values, a mnemonic where there was one, every plural form; and where the program
translates in a context that it names itself, that is the context under which Qt Linguist knows the text. And the window says no sentence that nobody can
translate."""

import argparse
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

PLURAL_FORMS = {"de": 2, "en": 2, "es": 2, "fr": 2, "it": 2, "pl": 3, "tr": 1, "uk": 3}  # as lrelease counts them
PLACE = re.compile(r"%L?(?:\d+|n)")
SENTENCE = re.compile(r'(?:u|QStringLiteral\()"([A-Z“][^"]* [^"]* [^"]*[.?!…])"')
ENGLISH = {"custodywords.cpp", "desktopoptions.cpp", "guidedtour.cpp", "accounttour.cpp"}  # what terminals show speaks English
MNEMONIC = re.compile(r"&(?=[^\s&])")


def places(text: str) -> list[str]:
    return sorted(set(PLACE.findall(text)))


def faults_of(source: str, text: str) -> list[str]:
    faults = []
    if places(source) != places(text):
        faults.append(f"has the places {places(text)}, not {places(source)}")
    if "<" not in source and bool(MNEMONIC.search(source)) != bool(MNEMONIC.search(text)):
        faults.append("has a mnemonic where the source has none, or none where it has one")
    for end in ("…", "\n"):
        if source.endswith(end) != text.endswith(end):
            faults.append(f"does not end as the source does, by {end!r}")
    return faults


def check(path: pathlib.Path) -> tuple[list[str], set[str], int, int]:
    language = path.stem.split("_")[1]
    problems: list[str] = []
    contexts = set()
    translated = total = 0
    for context in ElementTree.parse(path).getroot().findall("context"):
        contexts.add(context.findtext("name", ""))
        for message in context.findall("message"):
            source, translation = message.findtext("source", ""), message.find("translation")
            total += 1
            forms = [form.text or "" for form in translation.findall("numerusform")] if message.get("numerus") == "yes" else [translation.text or ""]
            where = f"{path.name}: “{source}” in {context.findtext('name')}"
            if not any(forms):
                if translation.get("type") != "unfinished":
                    problems.append(f"{where} has no translation, but is called finished")
                continue
            translated += 1
            if message.get("numerus") == "yes" and len(forms) != PLURAL_FORMS[language]:
                problems.append(f"{where} has {len(forms)} plural forms, not {PLURAL_FORMS[language]}")
            for i, form in enumerate(forms):  # the form of the one may do without its number: "Delete Tag"
                said = source.replace("%Ln", "") if message.get("numerus") == "yes" and i == 0 and "%Ln" not in form else source
                problems += [f"{where}: “{form}” {fault}" for fault in faults_of(said, form)]
    return problems, contexts, translated, total


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--source", type=pathlib.Path, required=True, help="the project's folder")
    source = parser.parse_args().source
    files = sorted((source / "resources/translations").glob("rushes_*.ts"))
    problems = [] if files else ["there is no translation at all"]
    known: set[str] = set()
    for path in files:
        found, contexts, translated, total = check(path)
        problems += found
        known |= contexts
        print(f"{path.name}: {translated} of {total} texts translated")
    for path in sorted(one for folder in ("app/desktop", "ui") for one in (source / folder).rglob("*.cpp") if one.name not in ENGLISH):
        for sentence in SENTENCE.findall(path.read_text(encoding="utf-8")):
            problems.append(f"{path.relative_to(source)} says “{sentence}” in English only; tr() it")
    for path in sorted(one for folder in ("app", "ui") for one in (source / folder).rglob("*.cpp")):
        for context in re.findall(r'translate\("([^"]+)"', path.read_text(encoding="utf-8")):
            if context not in known:
                problems.append(f"{path.relative_to(source)} translates in the context {context}, which no translation has")
        if re.search(r"^enum \w+ :", path.read_text(encoding="utf-8"), re.M):
            problems.append(f"{path.relative_to(source)}: after an unscoped enum with a type Qt Linguist does not know any more in which class a text stands")
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
