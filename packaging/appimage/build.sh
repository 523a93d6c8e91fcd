#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# An AppImage of the release build: build.sh BUILD-FOLDER OUTPUT-FOLDER. Needs linuxdeploy and its Qt plugin on PATH. Not tried yet: neither is in
# Debian, and the machines that test Rushes reach nothing else.
set -euo pipefail

build=${1:?build.sh BUILD-FOLDER OUTPUT-FOLDER}
output=${2:?build.sh BUILD-FOLDER OUTPUT-FOLDER}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

for component in rushes rushes-cli rushes-portal; do cmake --install "$build" --prefix "$folder/usr" --component "$component"; done
# The player's libmpv and the database drivers are opened by name, so linuxdeploy is told of them.
EXTRA_QT_PLUGINS="sqldrivers;iconengines" linuxdeploy --appdir "$folder" --plugin qt --library "$(ldconfig -p | awk '/libmpv\.so\.2 /{print $NF; exit}')" \
    --desktop-file "$folder/usr/share/applications/org.rushes.rushes.desktop" --output appimage
mkdir -p "$output"
mv Rushes*.AppImage "$output/"
