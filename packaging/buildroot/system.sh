# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What the system is and how its own package manager is asked for packages. Sourced by ./dev.

# shellcheck disable=SC2154  # source_dir and cache_dir come from ./dev
package_lists=$source_dir/packaging/buildroot/packages

# debian, fedora, arch, opensuse or unknown: whose package manager is at hand.
system_family() {
    if command -v apt-get >/dev/null; then echo debian
    elif command -v dnf >/dev/null; then echo fedora
    elif command -v pacman >/dev/null; then echo arch
    elif command -v zypper >/dev/null; then echo opensuse
    else echo unknown; fi
}

# The packages of the named lists, by the names of a family: packages/LIST.txt, or packages/LIST.FAMILY.txt where the names differ.
packages_of() {
    local family=$1 list file
    shift
    for list in "$@"; do
        file=$package_lists/$list.$family.txt
        [ -f "$file" ] || file=$package_lists/$list.txt
        grep -v '^#' "$file"
    done | sort -u
}

# Asks the system's package manager for packages, as the administrator.
install_packages() {
    local family=$1 log=$cache_dir/install.log
    shift
    if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null && ! command -v doas >/dev/null; then
        fail "installing packages needs the administrator: install sudo, run ./dev as root, or install these by hand: $*"
    fi
    ask_package_manager "$family" "$@" >"$log" 2>&1 || { tail -n 20 "$log" >&2; fail "the packages could not be installed; see $log"; }
}

ask_package_manager() {
    local family=$1
    shift
    case $family in
        debian) as_root apt-get update -qq && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" ;;
        fedora) as_root dnf install -y --setopt=install_weak_deps=False "$@" ;;
        arch) as_root pacman -S --needed --noconfirm "$@" ;;
        opensuse) as_root zypper --non-interactive install --no-recommends "$@" ;;
        *) echo "this system's package manager is not known to ./dev; install by hand: $*"; return 1 ;;
    esac
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo "$@"
    else doas "$@"; fi
}

# Whether the system's own packages are new enough to build on: Qt 6.8.2, the first release whose HTTP server bounds the memory of
# a stalled download, and KDE Frameworks 6.
system_is_new_enough() {
    local qt
    case $(system_family) in
        debian)
            # What is installed is known at once; apt-cache needs half a second.
            # shellcheck disable=SC2016  # dpkg-query's own placeholder
            qt=$(dpkg-query -W -f '${Version}' qt6-base-dev 2>/dev/null) || qt=$(apt-cache policy qt6-base-dev 2>/dev/null | sed -n 's/^ *Candidate: //p')
            [ -n "$qt" ] && [ "$qt" != "(none)" ] && dpkg --compare-versions "$qt" ge 6.8.2 ;;
        fedora|arch|opensuse) return 0 ;;
        *) command -v pkg-config >/dev/null && pkg-config --atleast-version=6.8.2 Qt6Core ;;
    esac
}

# Installs what the lists name and the system lacks. A stamp per set of lists makes the next call free.
prepare_system() {
    local family wanted stamp
    family=$(system_family)
    wanted=$(packages_of "$family" "$@")
    stamp=$cache_dir/system-$(printf '%s' "$wanted" | cksum | cut -d' ' -f1).stamp
    [ -f "$stamp" ] && return
    say "installing what is missing with the system's package manager"
    # shellcheck disable=SC2086  # one word a package is meant
    install_packages "$family" $wanted
    touch "$stamp"
}
