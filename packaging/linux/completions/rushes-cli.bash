# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Completion for rushes-cli: its commands and options as its own help names them, so that the two cannot differ.

_rushes_cli() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} help command='' each
    case $before in
        --state|--to) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
        --session-file|--ca|-o|--output|--mhl) mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
        --as) mapfile -t COMPREPLY < <(compgen -W 'edl ale fcp7xml fcpxml otio csv vtt srt stl shotlist credits pdf xmp' -- "$word"); return ;;
    esac
    help=$(rushes-cli --help 2>/dev/null) || return
    for each in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case $each in -*) ;; *) command=$each; break ;; esac
    done
    if [[ $word == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(grep -oE -- '--[a-z][a-z-]+' <<<"$help" | sort -u)" -- "$word")
    elif [ -z "$command" ]; then
        mapfile -t COMPREPLY < <(compgen -W "$(sed -nE '/^[A-Z][a-z]+:$/,$ s/^  ([a-z][a-z-]+).*/\1/p' <<<"$help" | sort -u)" -- "$word")
    else
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
    fi
}
complete -F _rushes_cli rushes-cli
