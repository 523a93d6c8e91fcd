#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The checks of the sources: format, tidy, clazy, windows, spelling, licences, shell, data. ./dev check runs it inside the build root.
#
#   check.sh [--all | --base REF] [WHAT…]
#
# format, tidy, clazy and windows read the sources that differ from REF (by default the branch point from origin/main, else the last commit),
# or with --all every one. RUSHES_BUILD is the build folder whose compile_commands.json tidy, clazy and windows use.
# shellcheck disable=SC2317  # the checks are called by their names
set -uo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit 2
every=(format tidy clazy windows spelling licences shell data)
base='' all=false
chosen=()
while [ $# -gt 0 ]; do
    case $1 in
        --all) all=true ;;
        --base) base=${2:?--base wants a commit}; shift ;;
        format|tidy|clazy|windows|spelling|licences|shell|data) chosen+=("$1") ;;
        *) echo "check: there is no check $1; there are: ${every[*]}" >&2; exit 2 ;;
    esac
    shift
done
[ ${#chosen[@]} -gt 0 ] || chosen=("${every[@]}")
[ -n "$base" ] || base=$(git merge-base HEAD origin/main 2>/dev/null) || base=HEAD

tracked_and_new() { git ls-files --cached --others --exclude-standard --deduplicate -- "$@" | while read -r file; do [ ! -f "$file" ] || printf '%s\n' "$file"; done; }

# The C++ files to read, one a line.
sources() {
    tracked_and_new '*.h' '*.cpp' | { if $all; then cat; else grep -Fxf <(git diff --name-only "$base"; git ls-files --others --exclude-standard); fi; }
}

# Those that are compiled: the changed ones, and those whose own header has changed.
compiled() {
    sources | sed 's/\.h$/.cpp/' | sort -u | grep -Fxf <(sed -n "s|^ *\"file\": \"$PWD/\(.*\)\",\?$|\1|p" "$RUSHES_BUILD/compile_commands.json")
}

# Debian's names carry the release; the style is that of 19, and another release may see some lines otherwise.
clang_tool() { command -v "$1-19" || command -v "$1" || echo "$1"; }

each() { xargs -r -d '\n' -P "$(nproc)" "$@"; }

format() { sources | each -n 16 "$(clang_tool clang-format)" --dry-run --Werror; }

together() { python3 packaging/buildroot/together.py "$RUSHES_BUILD" "$@"; }

# Several sources at once, but for the analyzer: it passes by what a source includes, and that is what the sources of a unit are.
tidy() {
    local tool options=(--quiet --extra-arg=-Wno-error --extra-arg=-Wno-unknown-warning-option) status=0
    tool=$(clang_tool clang-tidy)
    compiled | together "$tool" "${options[@]}" --checks=-clang-analyzer-*,-bugprone-suspicious-include 2>&1 | without_counts || status=1
    compiled | each -n 1 "$tool" -p "$RUSHES_BUILD" "${options[@]}" --checks=-bugprone-*,-misc-*,-modernize-*,-performance-*,-readability-* 2>&1 | without_counts || status=1
    return "$status"
}

# clazy ends well whatever it finds, so its words are its verdict. Without --all it answers for lines that are new.
clazy() {
    local words
    words=$(compiled | CLAZY_HEADER_FILTER="$PWD/(core|ui|app|tests)/.*" CLAZY_IGNORE_DIRS='.*(/build|/usr/).*' together clazy-standalone \
        -checks=level1,no-overloaded-signal --extra-arg=-Wno-everything 2>&1 | without_counts | new_findings)
    [ -z "$words" ] || { printf '%s\n' "$words"; return 1; }
}

new_findings() { if $all; then cat; else python3 packaging/buildroot/new-findings.py "$base"; fi; }

# A compiler for Windows reads what Windows compiles: the same sources, and those of its own (*_windows.cpp).
windows() { { compiled; sources | sed -n '/_windows\.cpp$/p'; } | sort -u | xargs -r -d '\n' python3 packaging/buildroot/windows-syntax.py "$RUSHES_BUILD"; }

without_counts() { sed -E '/^[0-9]+ warnings?( and [0-9]+ errors?)? generated\.$/d; /^Suppressed [0-9]+ warnings|^Use -header-filter/d'; }

spelling() { tracked_and_new ':!LICENSE*' ':!resources/mail/fr' ':!resources/translations' ':!*.svg' ':!*.png' ':!packaging/buildroot/spelling.txt' | each codespell --ignore-words packaging/buildroot/spelling.txt; }

licences() { reuse lint --quiet || { reuse lint --lines; return 1; }; }

shell() { { tracked_and_new '*.sh' '*.bash'; printf '%s\n' dev .ci/run; } | sort -u | each shellcheck --external-sources; }

data() {
    local failed=0 file
    while read -r file; do desktop-file-validate "$file" || failed=1; done < <(tracked_and_new '*.desktop')
    # There is no home page to name yet.
    while read -r file; do appstreamcli validate --pedantic --no-net --override=url-homepage-missing=info "$file" || failed=1; done < <(tracked_and_new '*.metainfo.xml')
    return "$failed"
}

status=0
for what in "${chosen[@]}"; do
    if words=$("$what" 2>&1); then
        echo "check: $what is fine" >&2
    else
        printf '%s\n' "$words"
        echo "check: $what has failed" >&2
        status=1
    fi
done
exit $status
