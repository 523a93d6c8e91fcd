# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed and where, one component a package. rushes-probe lies beside the programs that start it, so it comes with rushes-cli,
# on which rushes depends.
include(GNUInstallDirs)

function(rushes_install component)
    foreach(program ${ARGN})
        if(TARGET ${program})
            install(TARGETS ${program} RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT ${component})
        endif()
    endforeach()
endfunction()

# What each package has beside its programs: manual page, copyright, changelog. Manuals and changelogs are packed without a time in them, so
# that the same sources give the same package.
function(rushes_install_papers component)
    find_program(RUSHES_GZIP gzip REQUIRED)
    set(packed "${CMAKE_BINARY_DIR}/packaging/${component}")
    file(MAKE_DIRECTORY "${packed}")
    foreach(paper "linux/man/${component}.1" debian/changelog)
        get_filename_component(name "${paper}" NAME)
        add_custom_command(OUTPUT "${packed}/${name}.gz" DEPENDS "${CMAKE_SOURCE_DIR}/packaging/${paper}"
            COMMAND "${RUSHES_GZIP}" -9 --no-name --stdout "${CMAKE_SOURCE_DIR}/packaging/${paper}" > "${packed}/${name}.gz" VERBATIM)
        list(APPEND made "${packed}/${name}.gz")
    endforeach()
    add_custom_target(rushes_papers_${component} ALL DEPENDS ${made})
    install(FILES "${packed}/${component}.1.gz" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1" COMPONENT ${component})
    install(FILES "${packed}/changelog.gz" "${CMAKE_SOURCE_DIR}/packaging/debian/copyright" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/${component}" COMPONENT ${component})
endfunction()

rushes_install(rushes-cli rushes-cli rushes-probe)
rushes_install(rushes-portal rushes-portal)
rushes_install(rushes rushes)
# A helper that people do not start: where an installation has a place for those, it goes there.
if(TARGET rushes-print AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
    install(TARGETS rushes-print RUNTIME DESTINATION "${CMAKE_INSTALL_LIBEXECDIR}/rushes" COMPONENT rushes)
else()
    rushes_install(rushes rushes-print)
endif()

# The manual lies where the program finds it, by the same way from the folder of the programs in an installation as in a build: not in the
# folder of documents, which small systems leave out.
if(TARGET rushes)
    set(manual "${CMAKE_INSTALL_DATADIR}/rushes/docs")
    file(GLOB manual_pages CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/docs/manual/*.md")
    set(shown "")
    foreach(page IN LISTS manual_pages)
        file(READ "${page}" text)
        string(REGEX MATCHALL "pictures/[a-z0-9-]+-light" names "${text}")
        list(APPEND shown ${names})
    endforeach()
    list(REMOVE_DUPLICATES shown)
    list(TRANSFORM shown PREPEND "${CMAKE_SOURCE_DIR}/docs/")
    set(pictures ${shown})
    list(TRANSFORM shown APPEND ".png")
    list(TRANSFORM pictures REPLACE "-light$" "-dark.png")
    install(FILES ${manual_pages} DESTINATION "${manual}/manual" COMPONENT rushes)
    install(FILES ${shown} ${pictures} DESTINATION "${manual}/pictures" COMPONENT rushes)
    install(FILES docs/query-language.md docs/shot-list.md docs/vocabulary.md DESTINATION "${manual}" COMPONENT rushes)
    file(MAKE_DIRECTORY "${CMAKE_BINARY_DIR}/share/rushes")
    file(CREATE_LINK "${CMAKE_SOURCE_DIR}/docs" "${CMAKE_BINARY_DIR}/share/rushes/docs" COPY_ON_ERROR SYMBOLIC)
endif()

# What the packages are made of, beside the copyright of each.
if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND NOT CMAKE_BUILD_TYPE STREQUAL "Debug" AND RUSHES_UI)
    set(programs rushes rushes-cli rushes-probe rushes-print)
    if(TARGET rushes-portal)
        list(APPEND programs rushes-portal)
    endif()
    list(TRANSFORM programs REPLACE "(.+)" "$<TARGET_FILE:\\1>" OUTPUT_VARIABLE program_files)
    set(bill "${CMAKE_BINARY_DIR}/packaging/rushes-${PROJECT_VERSION}.spdx.json")
    find_package(Python3 REQUIRED COMPONENTS Interpreter) # found in this folder alone
    set(built "${CMAKE_BINARY_DIR}/resources/about/components.json")
    add_custom_command(OUTPUT "${bill}" DEPENDS ${programs} rushes_resources_about "${CMAKE_SOURCE_DIR}/packaging/sbom.py" VERBATIM
        COMMAND Python3::Interpreter "${CMAKE_SOURCE_DIR}/packaging/sbom.py" --built "${built}" --source "${CMAKE_SOURCE_DIR}" --output "${bill}" ${program_files})
    add_custom_target(rushes_sbom ALL DEPENDS "${bill}")
    foreach(component rushes rushes-cli rushes-portal)
        install(FILES "${bill}" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/${component}" COMPONENT ${component})
    endforeach()
endif()

set(linux "${CMAKE_SOURCE_DIR}/packaging/linux")
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    rushes_install_papers(rushes-cli)
    install(FILES "${linux}/completions/rushes-cli.bash" DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" RENAME rushes-cli COMPONENT rushes-cli)
    if(TARGET rushes-portal)
        rushes_install_papers(rushes-portal)
        install(FILES "${linux}/rushes-portal.service" DESTINATION lib/systemd/system COMPONENT rushes-portal)
        install(FILES "${linux}/rushes-portal.default" DESTINATION /etc/default RENAME rushes-portal COMPONENT rushes-portal)
        install(FILES "${linux}/nginx/rushes-portal.conf" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/rushes-portal/examples" RENAME nginx.conf COMPONENT rushes-portal)
    endif()
    if(TARGET rushes)
        rushes_install_papers(rushes)
        install(FILES "${linux}/org.rushes.Rushes.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications" COMPONENT rushes)
        install(FILES "${linux}/org.rushes.Rushes.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo" COMPONENT rushes)
        install(FILES "${linux}/org.rushes.Rushes.mime.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages" RENAME org.rushes.Rushes.xml COMPONENT rushes)
        install(FILES "${CMAKE_SOURCE_DIR}/resources/icons/rushes.svg" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps"
            RENAME org.rushes.Rushes.svg COMPONENT rushes)
    endif()
endif()

include("${CMAKE_CURRENT_LIST_DIR}/CPack.cmake")
