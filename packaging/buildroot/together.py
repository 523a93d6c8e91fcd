#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets a checker read many sources in the time of few: up to ten of a folder become one unit, in which the headers of Qt are read once.

    together.py BUILD COMMAND...      the sources' names on standard input, a line each

COMMAND is run with `-p FOLDER UNIT` behind it. Sources that do not go together, since two of them use a name for different things, are
halved until they do; one alone is read as BUILD compiles it. Ends with 1 where the command failed for a unit.
"""
import concurrent.futures
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile
import threading

MOST = 10
# What a compiler says. What clang-tidy and clazy found ends with [CHECK,-warnings-as-errors] or [-WCHECK].
NOT_COMPILED = re.compile(r': (?:fatal )?error: (?!.*(?:,-warnings-as-errors\]|\[-W[\w,-]+\])$)', re.MULTILINE)
INCLUDE = re.compile(r'^#include (?:"[^"]+(?<!\.moc)"|<[^>]+>)$', re.MULTILINE)
OF_A_TARGET = re.compile(r'^-(?:I|D|isystem)')
# moc's own includes stand behind the class, where a namespace has begun.
MOC_INCLUDES = ['<QtCore/qmetatype.h>', '<QtCore/qtmochelpers.h>', '<QtCore/qxptype_traits.h>', '<memory>']


def database(build):
    entries = json.loads((build / 'compile_commands.json').read_text())
    return {os.path.relpath(os.path.join(entry['directory'], entry['file'])): entry for entry in reversed(entries)}


def kind(source):
    """'test', 'program' or 'part'. A test is a program, too, but one that a namespace makes part of another."""
    if not source.startswith('tests/'):
        return 'part'
    is_plain = source.endswith('_test.cpp') and not re.search(r'^namespace Rushes', pathlib.Path(source).read_text(), re.MULTILINE)
    return 'test' if is_plain else 'program'


def batches(sources):
    groups = {}
    for source in sources:
        what = kind(source)
        groups.setdefault((os.path.dirname(source), what, source if what == 'program' else ''), []).append(source)
    for group in groups.values():
        yield from (group[at:at + MOST] for at in range(0, len(group), MOST))


def unit_of(sources):
    if kind(sources[0]) != 'test':
        return ''.join(f'#include "{os.path.abspath(source)}"\n' for source in sources)
    includes = [f'#include {header}' for header in MOC_INCLUDES]
    for source in sources:
        includes += INCLUDE.findall(pathlib.Path(source).read_text())
    bodies = [f'namespace Test{number} {{\n#include "{os.path.abspath(source)}"\n}}' for number, source in enumerate(sources)]
    return '\n'.join([*dict.fromkeys(includes), *bodies, ''])


def words_of(entry):
    return shlex.split(entry['command'])


def make_unit(folder, sources, entries):
    """Writes the unit of several sources and how it is compiled: as the first one, with the folders and definitions of all."""
    unit = folder / 'unit.cpp'
    unit.write_text(unit_of(sources))
    first = entries[sources[0]]
    words = words_of(first)
    words[words.index('-c') + 1] = str(unit)
    for source in sources[1:]:
        of_all = words_of(entries[source])
        for at, word in enumerate(of_all):
            if not OF_A_TARGET.match(word):
                continue
            option = of_all[at:at + 2] if word == '-isystem' else [word]
            if option[-1] not in words:
                words[-2:-2] = option
    command = {'directory': first['directory'], 'file': str(unit), 'command': shlex.join(words)}
    (folder / 'compile_commands.json').write_text(json.dumps([command]))
    return unit


def read(command, where, what):
    done = subprocess.run([*command, '-p', str(where), str(what)], text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    return done.returncode == 0, done.stdout


class Reader:
    def __init__(self, build, command):
        self.build = build
        self.command = command
        self.entries = database(build)
        self.lock = threading.Lock()

    def read(self, sources):
        """Whether all is well with them; what the command says is printed."""
        if len(sources) == 1:
            return self.tell(*read(self.command, self.build, sources[0]))
        with tempfile.TemporaryDirectory(dir=self.build, prefix='together-') as folder:
            is_well, said = read(self.command, folder, make_unit(pathlib.Path(folder), sources, self.entries))
        if NOT_COMPILED.search(said):
            half = len(sources) // 2
            return all([self.read(sources[:half]), self.read(sources[half:])])
        return self.tell(is_well, said)

    def tell(self, is_well, said):
        with self.lock:
            sys.stdout.write(said)
            sys.stdout.flush()
        return is_well


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    reader = Reader(pathlib.Path(sys.argv[1]).resolve(), sys.argv[2:])
    sources = [line.strip() for line in sys.stdin if line.strip()]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        sys.exit(0 if all(list(pool.map(reader.read, batches(sources)))) else 1)


main()
