# SPDX-License-Identifier: GPL-3.0-or-later
# Every library that Rushes stands on, found in one place. Why each was chosen: docs/decisions.

find_package(Qt6 6.8.2 REQUIRED COMPONENTS Core DBus LinguistTools Network Sql)
if(RUSHES_PORTAL)
    find_package(Qt6 6.8.2 REQUIRED COMPONENTS HttpServer)
endif()
if(RUSHES_TESTS)
    find_package(Qt6 6.8.2 REQUIRED COMPONENTS Test)
endif()
if(RUSHES_UI)
    find_package(Qt6 6.8.2 REQUIRED COMPONENTS Gui Widgets OpenGL OpenGLWidgets Svg)
    find_package(KF6SyntaxHighlighting 6.10 REQUIRED)
    find_package(KDSingleApplication-qt6 REQUIRED)
endif()
find_package(Qt6Keychain REQUIRED)
find_package(CURL 8.0 REQUIRED)
find_package(OpenSSL 3.0 REQUIRED)
find_package(SQLite3 3.43 REQUIRED)
find_package(roaring REQUIRED CONFIG)

find_package(PkgConfig REQUIRED)
pkg_check_modules(Sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(XxHash REQUIRED IMPORTED_TARGET libxxhash)
if(RUSHES_UI)
    # Optional: the preview in the window.
    pkg_check_modules(Mpv IMPORTED_TARGET mpv>=2.0)
    include(FeatureSummary)
    add_feature_info(Player Mpv_FOUND "plays videos in the window (needs libmpv)")
endif()
if(RUSHES_UI AND UNIX AND NOT APPLE)
    pkg_check_modules(Xcb IMPORTED_TARGET xcb) # which Qt's own platform plug-in for X11 needs, too
endif()
pkg_check_modules(LibAv REQUIRED IMPORTED_TARGET libavformat libavcodec libavutil libswscale)
