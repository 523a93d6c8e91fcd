# SPDX-License-Identifier: GPL-3.0-or-later
# The packages that ./dev package makes: one a component of install.cmake, for Debian, and with `-G RPM` for Fedora and openSUSE.
# Windows and macOS pack a folder that is whole already: windows/CPackConfig.cmake, macos/CPackConfig.cmake.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_VENDOR "The Rushes contributors")
set(CPACK_PACKAGE_CONTACT "The Rushes contributors <rushes@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "ingest desk for press-media portals")
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
# Debian's debug symbols are split off into packages of their own, which strips the programs.
file(WRITE "${CMAKE_BINARY_DIR}/packaging/strip.cmake" "if(CPACK_GENERATOR STREQUAL RPM)\n    set(CPACK_STRIP_FILES ON)\nendif()\n")
set(CPACK_PROJECT_CONFIG_FILE "${CMAKE_BINARY_DIR}/packaging/strip.cmake")
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
set(CPACK_POST_BUILD_SCRIPTS "${CMAKE_SOURCE_DIR}/packaging/debian/mend-debug-packages.cmake")
# A file in /etc is the administrator's.
file(WRITE "${CMAKE_BINARY_DIR}/packaging/conffiles" "/etc/default/rushes-portal\n")

set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE "GPL-3.0-or-later")
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
set(CPACK_RPM_SPEC_MORE_DEFINE "%define packager ${CPACK_PACKAGE_CONTACT}")
# The system's folders, not ours.
set(share "${CPACK_PACKAGING_INSTALL_PREFIX}/share")
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION "${share}/man;${share}/man/man1;${share}/icons;${share}/icons/hicolor")
foreach(size scalable 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256 512x512)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION "${share}/icons/hicolor/${size}" "${share}/icons/hicolor/${size}/apps" "${share}/icons/hicolor/${size}/mimetypes")
endforeach()
list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION "${share}/mime" "${share}/mime/packages" "${share}/metainfo" "${share}/applications" "${share}/bash-completion"
    "${share}/bash-completion/completions" "${CPACK_PACKAGING_INSTALL_PREFIX}/libexec")
set(CPACK_RPM_RUSHES_PACKAGE_NAME rushes)
set(CPACK_RPM_RUSHES-CLI_PACKAGE_NAME rushes-cli)
set(CPACK_RPM_RUSHES-PORTAL_PACKAGE_NAME rushes-portal)
set(CPACK_RPM_RUSHES_PACKAGE_REQUIRES "rushes-cli = ${PROJECT_VERSION}")
set(CPACK_RPM_RUSHES-CLI_PACKAGE_REQUIRES "tzdata")
set(CPACK_RPM_RUSHES-PORTAL_PACKAGE_REQUIRES "tzdata")
set(CPACK_RPM_RUSHES-PORTAL_USER_FILELIST "%config(noreplace) /etc/default/rushes-portal")

# rushes_describe(COMPONENT SUMMARY TEXT), the text in lines of less than 80 characters.
function(rushes_describe component summary text)
    set(CPACK_COMPONENT_${component}_DESCRIPTION "${summary}" PARENT_SCOPE)
    set(CPACK_DEBIAN_${component}_DESCRIPTION "${text}" PARENT_SCOPE) # below the summary of all
    string(SUBSTRING "${summary}" 0 1 first)
    string(TOUPPER "${first}" first)
    string(REGEX REPLACE "^." "${first}" capitalised "${summary}")
    set(CPACK_RPM_${component}_PACKAGE_SUMMARY "${capitalised}" PARENT_SCOPE)
    set(CPACK_RPM_${component}_PACKAGE_DESCRIPTION "${text}" PARENT_SCOPE)
endfunction()

# dpkg-shlibdeps sees the libraries; Qt's database plugins and the player's libmpv are opened by name. Times of meetings are in time zones
# that Qt reads from tzdata, which a small system has not got.
set(CPACK_DEBIAN_RUSHES_PACKAGE_NAME rushes)
set(CPACK_DEBIAN_RUSHES_PACKAGE_SECTION video)
set(CPACK_DEBIAN_RUSHES_PACKAGE_DEPENDS "rushes-cli (= ${PROJECT_VERSION}), libqt6svg6, qt6-svg-plugins, qt6-translations-l10n, shared-mime-info")
set(CPACK_DEBIAN_RUSHES_PACKAGE_RECOMMENDS "fonts-noto-core, fonts-hack, libmpv2, qt6-wayland")
rushes_describe(RUSHES "ingest desk for press-media portals"
    "Browses the meetings and videos of a portal, brings broadcast files
home verified and keeps them in a library to log and tag.")

set(CPACK_DEBIAN_RUSHES-CLI_PACKAGE_NAME rushes-cli)
set(CPACK_DEBIAN_RUSHES-CLI_PACKAGE_SECTION video)
set(CPACK_DEBIAN_RUSHES-CLI_PACKAGE_DEPENDS "libqt6sql6-sqlite, ca-certificates, tzdata")
set(CPACK_DEBIAN_RUSHES-CLI_PACKAGE_SUGGESTS "libqt6sql6-psql")
rushes_describe(RUSHES-CLI "ingest desk for press-media portals, without a display"
    "The core of Rushes on a command line, for scripts and ingest hosts.")

set(CPACK_DEBIAN_RUSHES-PORTAL_PACKAGE_NAME rushes-portal)
set(CPACK_DEBIAN_RUSHES-PORTAL_PACKAGE_SECTION net)
set(CPACK_DEBIAN_RUSHES-PORTAL_PACKAGE_DEPENDS "libqt6sql6-sqlite, tzdata")
set(CPACK_DEBIAN_RUSHES-PORTAL_PACKAGE_SUGGESTS "libqt6sql6-psql, nginx, ffmpeg")
set(CPACK_DEBIAN_RUSHES-PORTAL_PACKAGE_CONTROL_EXTRA "${CMAKE_BINARY_DIR}/packaging/conffiles")
rushes_describe(RUSHES-PORTAL "press-media portal for Rushes to sign in to"
    "Accounts with e-mailed codes, a catalogue of meetings and videos, and
media that is served in ranges.")

foreach(program RUSHES RUSHES-CLI RUSHES-PORTAL)
    set(CPACK_COMPONENT_${program}_DEPENDS "")
endforeach()
include(CPack)
