#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the packages of build/packages into a fresh Debian 13 root without any development package, under an older version's number, plays the
# guided tour there, upgrades them with two libraries in place, one of them an older Rushes' own, removes them, and sees that the libraries are
# still there. ./dev package --try calls it, as root:
# try-packages.sh FOLDER-OF-PACKAGES [SOURCES.list]
set -euo pipefail

packages=$(cd "${1:?try-packages.sh FOLDER-OF-PACKAGES}" && pwd -P)
sources=${2:-}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
root=$(mktemp -d)
older=$(mktemp -d)
trap 'rm -rf --one-file-system "$root" "$older"' EXIT

say() { printf 'try-packages: %s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

# A computer of its own, without a network but for itself.
in_root() {
    bwrap --bind "$root" / --dev /dev --proc /proc --tmpfs /tmp --tmpfs /run --unshare-net --unshare-pid --die-with-parent \
        --setenv HOME /home/reporter --setenv PATH /usr/sbin:/usr/bin:/sbin:/bin --setenv LC_ALL C.UTF-8 --chdir / "$@"
}

# The same packages as version 0.0.1: dpkg and the packages' scripts see an upgrade, as from any older version.
for deb in "$packages"/rushes_*.deb "$packages"/rushes-cli_*.deb "$packages"/rushes-portal_*.deb; do
    dpkg-deb --raw-extract "$deb" "$older/content"
    new=$(sed -n 's/^Version: //p' "$older/content/DEBIAN/control")
    sed -i -e 's/^Version: .*/Version: 0.0.1/' -e "s/rushes-cli (= $new)/rushes-cli (= 0.0.1)/" "$older/content/DEBIAN/control"
    dpkg-deb --root-owner-group --build "$older/content" "$older" >/dev/null
    rm -rf "$older/content"
done

say "making a fresh Debian 13 root"
# shellcheck disable=SC2016  # the hooks' own shells expand $1
mmdebstrap --quiet --variant=apt --include=xvfb,xauth,dbus-daemon,ffmpeg,fonts-noto-core,sqlite3 \
    --customize-hook='mkdir -p "$1/packages" "$1/older" "$1/home/reporter/older"' --customize-hook="copy-in $(printf '%s ' "$packages"/*.deb) /packages" \
    --customize-hook="copy-in $(printf '%s ' "$older"/*.deb) /older" --customize-hook="copy-in $here/older-library.sh $here/../../resources/sql/library/migrations /home/reporter" \
    --customize-hook='chroot "$1" sh -c "apt-get install -y -qq --no-install-recommends libmpv2 /older/*.deb"' \
    trixie "$root" ${sources:+"$sources"} >/dev/null

# shellcheck disable=SC2016  # dpkg-query's own placeholder
if in_root dpkg-query -W -f '${Package}\n' | grep -E -- '-dev$'; then fail "a development package came along"; fi

say "the guided tour, as a person sees it"
in_root dbus-run-session -- xvfb-run -a -s '-screen 0 1440x900x24' rushes --tour /home/reporter/tour --demo-media small
[ "$(find "$root/home/reporter/tour" -name '*.png' | wc -l)" -gt 3 ] || fail "the tour left no pictures"
# A tour keeps what it made below a folder of its own.
state=/home/reporter/tour/$(basename "$(find "$root/home/reporter/tour" -name library.sqlite -printf '%h\n' | head -n 1)")
clips() { in_root rushes-cli --state "$state" --json find | grep -c '"id"' || true; }
before=$(clips)
[ "$before" -gt 0 ] || fail "the tour left no clip in the library"

say "an upgrade, with the libraries in place"
in_root /home/reporter/older-library.sh /home/reporter/migrations 5 /home/reporter/older/library.sqlite
in_root sh -c 'echo "# the administrator was here" >>/etc/default/rushes-portal'
in_root sh -c 'dpkg --install --force-confold /packages/rushes_*.deb /packages/rushes-cli_*.deb /packages/rushes-portal_*.deb >/dev/null'
# shellcheck disable=SC2016  # dpkg-query's own placeholder
if in_root dpkg-query -W -f '${Version}\n' rushes rushes-cli rushes-portal | grep -qx '0.0.1'; then fail "the upgrade left an older version"; fi
in_root grep -q 'the administrator was here' /etc/default/rushes-portal || fail "the upgrade threw the administrator's options away"
[ "$(clips)" = "$before" ] || fail "the library is another one after the upgrade"
in_root rushes-cli --state /home/reporter/older find tag:harbour | grep -q 'Harbour at dawn' || fail "the library of an older Rushes lost its clip"
compgen -G "$root/home/reporter/older/library.sqlite.before-*" >/dev/null || fail "there is no copy of the library from before it was brought up to date"

say "removing it"
in_root sh -c 'dpkg --purge rushes rushes-cli rushes-portal >/dev/null'
if in_root sh -c 'command -v rushes || command -v rushes-cli || command -v rushes-portal'; then fail "a program was left behind"; fi
[ -s "$root$state/library.sqlite" ] || fail "the library is gone"
in_root sqlite3 "$state/library.sqlite" 'PRAGMA integrity_check' | grep -qx ok || fail "the library is damaged"
say "installed, toured, upgraded and removed; the library has its $before clips"
