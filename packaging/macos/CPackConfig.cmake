# SPDX-License-Identifier: GPL-3.0-or-later
# A disk image of a program that package.sh has made whole: cpack --config packaging/macos/CPackConfig.cmake. It reads RUSHES_STAGE (the folder that holds
# Rushes.app alone) and RUSHES_VERSION from the environment: what is signed may not be installed once more.
set(CPACK_GENERATOR DragNDrop)
set(CPACK_PACKAGE_NAME Rushes)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "The ingest desk for press-media portals")
set(CPACK_PACKAGE_DESCRIPTION "Brings broadcast files of press-media portals home verified, and keeps them in a library to log and tag.")
set(CPACK_PACKAGE_VENDOR "The Rushes contributors")
set(CPACK_PACKAGE_VERSION "$ENV{RUSHES_VERSION}")
set(CPACK_PACKAGE_FILE_NAME "Rushes-$ENV{RUSHES_VERSION}")
set(CPACK_DMG_VOLUME_NAME Rushes)
set(CPACK_INSTALLED_DIRECTORIES "$ENV{RUSHES_STAGE}" ".")
