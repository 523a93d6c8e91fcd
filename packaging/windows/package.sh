#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installers of the build for Windows: package.sh BUILD-FOLDER, in an MSYS2 shell. Not tried yet; ./dev package lets makensis read the script.
set -euo pipefail

build=${1:?package.sh BUILD-FOLDER}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
RUSHES_STAGE=$build/stage
RUSHES_VERSION=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
export RUSHES_STAGE RUSHES_VERSION

rm -rf "$RUSHES_STAGE"
cmake --install "$build" --prefix "$RUSHES_STAGE"
cmake -DPREFIX="$RUSHES_STAGE" -DBIN="$build/bin" -P "$here/deploy.cmake"
cpack --config "$here/CPackConfig.cmake" -G NSIS -B "$build/packages"
# WiX is not in MSYS2; where it is installed, the package for group policy is made as well.
if command -v wix || command -v candle; then cpack --config "$here/CPackConfig.cmake" -G WIX -B "$build/packages"; fi
