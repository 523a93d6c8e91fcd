# SPDX-License-Identifier: GPL-3.0-or-later
# Run by CPack after it has packed (CPACK_POST_BUILD_SCRIPTS). CPack 3.31 names the files of a debug package's list of checksums by where they were
# built: a path of that machine, by which nobody can compare them, and which differs from build to build.
foreach(package IN LISTS CPACK_PACKAGE_FILES)
    if(NOT package MATCHES "[.]ddeb$")
        continue()
    endif()
    set(unpacked "${package}.unpacked")
    file(REMOVE_RECURSE "${unpacked}")
    execute_process(COMMAND dpkg-deb --raw-extract "${package}" "${unpacked}" COMMAND_ERROR_IS_FATAL ANY)
    file(STRINGS "${unpacked}/DEBIAN/md5sums" lines)
    list(TRANSFORM lines REPLACE "  /.*/usr/lib/debug/" "  usr/lib/debug/")
    list(JOIN lines "\n" sums)
    file(WRITE "${unpacked}/DEBIAN/md5sums" "${sums}\n")
    # As CPack packs: times and owners stay what they were (dpkg-deb reads SOURCE_DATE_EPOCH as well), and so does the compression.
    execute_process(COMMAND dpkg-deb -Zgzip --root-owner-group --build "${unpacked}" "${package}" COMMAND_ERROR_IS_FATAL ANY OUTPUT_QUIET)
    file(REMOVE_RECURSE "${unpacked}")
endforeach()
