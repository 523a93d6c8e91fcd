# SPDX-License-Identifier: GPL-3.0-or-later
# Windows' installers of a folder that deploy.cmake has made whole: cpack --config packaging/windows/CPackConfig.cmake -G NSIS (or WIX). It reads RUSHES_STAGE,
# that folder, and RUSHES_VERSION from the environment.
set(CPACK_PACKAGE_NAME Rushes)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "The ingest desk for press-media portals")
set(CPACK_PACKAGE_DESCRIPTION "Brings broadcast files of press-media portals home verified, and keeps them in a library to log and tag.")
set(CPACK_PACKAGE_VENDOR "The Rushes contributors")
set(CPACK_PACKAGE_VERSION "$ENV{RUSHES_VERSION}")
set(CPACK_PACKAGE_FILE_NAME "Rushes-$ENV{RUSHES_VERSION}-setup")
set(CPACK_PACKAGE_INSTALL_DIRECTORY Rushes)
set(CPACK_INSTALLED_DIRECTORIES "$ENV{RUSHES_STAGE}" ".")
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_CURRENT_LIST_DIR}/../../LICENSE")
# NSIS.template.in, beside this file, takes the place of CPack's own, which installs for all and asks for the administrator.
set(CPACK_MODULE_PATH "${CMAKE_CURRENT_LIST_DIR}")
set(CPACK_NSIS_DISPLAY_NAME Rushes)
set(CPACK_NSIS_PACKAGE_NAME Rushes)
set(CPACK_NSIS_COMPRESSOR "/SOLID lzma")

# For those who roll out by group policy. The code stays the same for ever, so that one version replaces another.
set(CPACK_WIX_UPGRADE_GUID "6E2B2A34-0E7B-4C5B-9C38-1B6B7E0A9D11")
set(CPACK_WIX_PROGRAM_MENU_FOLDER ".")
set(CPACK_WIX_INSTALL_SCOPE perMachine)
