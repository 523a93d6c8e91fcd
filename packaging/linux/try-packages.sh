#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the packages of build/packages into a fresh Debian 13 root without any development package, plays the guided tour there, upgrades
# them with a library in place, removes them, and sees that the library is still there. ./dev package --try calls it, as root:
# try-packages.sh FOLDER-OF-PACKAGES [SOURCES.list]
set -euo pipefail

packages=$(cd "${1:?try-packages.sh FOLDER-OF-PACKAGES}" && pwd -P)
sources=${2:-}
root=$(mktemp -d)
trap 'rm -rf --one-file-system "$root"' EXIT

say() { printf 'try-packages: %s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

# A computer of its own, without a network but for itself.
in_root() {
    bwrap --bind "$root" / --dev /dev --proc /proc --tmpfs /tmp --tmpfs /run --unshare-net --unshare-pid --die-with-parent \
        --setenv HOME /home/reporter --setenv PATH /usr/sbin:/usr/bin:/sbin:/bin --setenv LC_ALL C.UTF-8 --chdir / "$@"
}

say "making a fresh Debian 13 root"
# shellcheck disable=SC2016  # the hooks' own shells expand $1
mmdebstrap --quiet --variant=apt --include=xvfb,xauth,dbus-daemon,ffmpeg,fonts-noto-core,sqlite3 \
    --customize-hook='mkdir -p "$1/packages" "$1/home/reporter"' --customize-hook="copy-in $(printf '%s ' "$packages"/*.deb) /packages" \
    --customize-hook='chroot "$1" sh -c "apt-get install -y -qq --no-install-recommends libmpv2 /packages/rushes_*.deb /packages/rushes-cli_*.deb /packages/rushes-portal_*.deb"' \
    trixie "$root" ${sources:+"$sources"} >/dev/null

# shellcheck disable=SC2016  # dpkg-query's own placeholder
if in_root dpkg-query -W -f '${Package}\n' | grep -E -- '-dev$'; then fail "a development package came along"; fi

say "the guided tour, as a person sees it"
in_root dbus-run-session -- xvfb-run -a -s '-screen 0 1440x900x24' rushes --tour /home/reporter/tour --state /home/reporter/state
[ "$(find "$root/home/reporter/tour" -name '*.png' | wc -l)" -gt 3 ] || fail "the tour left no pictures"
clips() { in_root rushes-cli --state /home/reporter/state --json find | grep -c '"id"' || true; }
before=$(clips)
[ "$before" -gt 0 ] || fail "the tour left no clip in the library"

say "an upgrade, with the library in place"
in_root sh -c 'dpkg --install --force-confold /packages/rushes*.deb >/dev/null'
[ "$(clips)" = "$before" ] || fail "the library is another one after the upgrade"

say "removing it"
in_root sh -c 'dpkg --purge rushes rushes-cli rushes-portal >/dev/null'
if in_root sh -c 'command -v rushes || command -v rushes-cli || command -v rushes-portal'; then fail "a program was left behind"; fi
[ -s "$root/home/reporter/state/data/library.sqlite" ] || [ -n "$(find "$root/home/reporter/state" -name library.sqlite -size +0)" ] || fail "the library is gone"
in_root sqlite3 "$(find "$root/home/reporter/state" -name library.sqlite -printf '/home/reporter/state/%P\n' | head -n 1)" 'PRAGMA integrity_check' | grep -qx ok || fail "the library is damaged"
say "installed, toured, upgraded and removed; the library has its $before clips"
