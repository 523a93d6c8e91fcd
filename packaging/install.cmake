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

rushes_install(rushes-cli rushes-cli rushes-probe)
rushes_install(rushes-portal rushes-portal)
rushes_install(rushes rushes)
if(TARGET rushes)
    install(FILES "${CMAKE_SOURCE_DIR}/packaging/linux/org.rushes.Rushes.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications" COMPONENT rushes)
    install(FILES "${CMAKE_SOURCE_DIR}/packaging/linux/org.rushes.Rushes.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo" COMPONENT rushes)
    install(FILES "${CMAKE_SOURCE_DIR}/resources/icons/rushes.svg" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps"
        RENAME org.rushes.Rushes.svg COMPONENT rushes)
endif()

include("${CMAKE_CURRENT_LIST_DIR}/CPack.cmake")
