#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A disk image of the release build, signed and notarised where there is an identity: package.sh BUILD-FOLDER. For macOS only, and not tried yet.
#
#   RUSHES_SIGNING_IDENTITY   a Developer ID; without it the image is signed ad hoc and opens only after a person allows it
#   RUSHES_NOTARY_PROFILE     a profile that `xcrun notarytool store-credentials` made
set -euo pipefail

build=${1:?package.sh BUILD-FOLDER}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
app=$build/bin/rushes.app

# The helper and the command line lie beside the program, which is where it looks for them.
cp "$build/bin/rushes-cli" "$build/bin/rushes-probe" "$build/bin/rushes-print" "$build/bin/rushes-portal" "$app/Contents/MacOS/"
# The manual, where the program looks for it in a bundle.
rm -rf "$app/Contents/Resources/docs"
cmake --install "$build" --prefix "$build/papers" --component rushes
mv "$build/papers/share/rushes/docs" "$app/Contents/Resources/docs"
# macdeployqt does not see what is opened by name: the player's libmpv.
mkdir -p "$app/Contents/Frameworks"
cp "$(brew --prefix mpv)/lib/libmpv.2.dylib" "$app/Contents/Frameworks/"
macdeployqt "$app" -executable="$app/Contents/MacOS/rushes-cli" -executable="$app/Contents/MacOS/rushes-probe" -executable="$app/Contents/MacOS/rushes-print" -executable="$app/Contents/MacOS/rushes-portal"
codesign --force --deep --options runtime --timestamp --entitlements "$here/entitlements.plist" --sign "${RUSHES_SIGNING_IDENTITY:--}" "$app"
RUSHES_STAGE=$build/stage
RUSHES_VERSION=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
export RUSHES_STAGE RUSHES_VERSION
rm -rf "$RUSHES_STAGE"
mkdir -p "$RUSHES_STAGE"
ditto "$app" "$RUSHES_STAGE/Rushes.app"
cpack --config "$here/CPackConfig.cmake" -B "$build/packages"
if [ -n "${RUSHES_NOTARY_PROFILE:-}" ]; then
    for image in "$build"/packages/*.dmg; do
        xcrun notarytool submit "$image" --keychain-profile "$RUSHES_NOTARY_PROFILE" --wait
        xcrun stapler staple "$image"
    done
fi
