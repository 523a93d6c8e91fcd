# SPDX-License-Identifier: GPL-3.0-or-later
# The packages that ./dev package makes: one a component of install.cmake, for Debian, and with `-G RPM` for Fedora and openSUSE.
# Windows and macOS pack a folder that is whole already: windows/CPackConfig.cmake, macos/CPackConfig.cmake.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_VENDOR "The Rushes contributors")
set(CPACK_PACKAGE_CONTACT "The Rushes contributors <rushes@localhost>")
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL "")
foreach(program rushes rushes-cli rushes-portal)
    if(TARGET ${program})
        list(APPEND CPACK_COMPONENTS_ALL ${program})
    endif()
endforeach()
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS OFF)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_DEBUGINFO_PACKAGE ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# A file in /etc is the administrator's.
file(WRITE "${CMAKE_BINARY_DIR}/packaging/conffiles" "/etc/default/rushes-portal\n")

set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE "GPL-3.0-or-later")
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
set(CPACK_RPM_RUSHES_PACKAGE_REQUIRES "rushes-cli = ${PROJECT_VERSION}")
set(CPACK_RPM_RUSHES-CLI_PACKAGE_REQUIRES "tzdata")
set(CPACK_RPM_RUSHES-PORTAL_PACKAGE_REQUIRES "tzdata")
set(CPACK_RPM_RUSHES-PORTAL_USER_FILELIST "%config(noreplace) /etc/default/rushes-portal")

# dpkg-shlibdeps sees the libraries; Qt's database plugins and the player's libmpv are opened by name. Times of meetings are in time zones
# that Qt reads from tzdata, which a small system has not got.
set(CPACK_DEBIAN_RUSHES_PACKAGE_NAME rushes)
set(CPACK_DEBIAN_RUSHES_PACKAGE_SECTION video)
set(CPACK_DEBIAN_RUSHES_PACKAGE_DEPENDS "rushes-cli (= ${PROJECT_VERSION}), libqt6svg6, qt6-svg-plugins, qt6-translations-l10n, shared-mime-info")
set(CPACK_DEBIAN_RUSHES_PACKAGE_RECOMMENDS "fonts-noto-core, fonts-hack, libmpv2, qt6-wayland")
set(CPACK_COMPONENT_RUSHES_DESCRIPTION "Browses the meetings and videos of a portal, brings broadcast files home verified and keeps them in a library to log and tag.")

set(CPACK_DEBIAN_RUSHES-CLI_PACKAGE_NAME rushes-cli)
set(CPACK_DEBIAN_RUSHES-CLI_PACKAGE_SECTION video)
set(CPACK_DEBIAN_RUSHES-CLI_PACKAGE_DEPENDS "libqt6sql6-sqlite, ca-certificates, tzdata")
set(CPACK_DEBIAN_RUSHES-CLI_PACKAGE_SUGGESTS "libqt6sql6-psql")
set(CPACK_COMPONENT_RUSHES-CLI_DESCRIPTION "The core of Rushes without a display, for scripts and ingest hosts.")

set(CPACK_DEBIAN_RUSHES-PORTAL_PACKAGE_NAME rushes-portal)
set(CPACK_DEBIAN_RUSHES-PORTAL_PACKAGE_SECTION net)
set(CPACK_DEBIAN_RUSHES-PORTAL_PACKAGE_DEPENDS "libqt6sql6-sqlite, tzdata")
set(CPACK_DEBIAN_RUSHES-PORTAL_PACKAGE_SUGGESTS "libqt6sql6-psql, nginx, ffmpeg")
set(CPACK_DEBIAN_RUSHES-PORTAL_PACKAGE_CONTROL_EXTRA "${CMAKE_BINARY_DIR}/packaging/conffiles")
set(CPACK_COMPONENT_RUSHES-PORTAL_DESCRIPTION "A portal for Rushes to sign in to: accounts with e-mailed codes, a catalogue of meetings and videos, and media with ranges.")

foreach(program RUSHES RUSHES-CLI RUSHES-PORTAL)
    set(CPACK_COMPONENT_${program}_DEPENDS "")
endforeach()
include(CPack)
