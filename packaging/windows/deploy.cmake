# SPDX-License-Identifier: GPL-3.0-or-later
# Gathers what rushes.exe needs beside it, before CPack packs: Qt and its plugins by windeployqt, the other DLLs as CMake finds them.
#   cmake -DPREFIX=… -DBIN=… -P deploy.cmake
find_program(WINDEPLOYQT windeployqt6 NAMES windeployqt REQUIRED)
# Without Qt's own OpenGL for computers that have none: there the player draws by software (decision 0086).
execute_process(COMMAND "${WINDEPLOYQT}" --release --no-translations --no-opengl-sw --dir "${PREFIX}/bin" "${BIN}/rushes.exe" "${BIN}/rushes-portal.exe" COMMAND_ERROR_IS_FATAL ANY)
file(GET_RUNTIME_DEPENDENCIES
    EXECUTABLES "${BIN}/rushes.exe" "${BIN}/rushes-cli.exe" "${BIN}/rushes-probe.exe" "${BIN}/rushes-print.exe" "${BIN}/rushes-portal.exe"
    RESOLVED_DEPENDENCIES_VAR found
    UNRESOLVED_DEPENDENCIES_VAR missing
    PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-" "^hvsifiletrust"
    POST_EXCLUDE_REGEXES "[Ss]ystem32")
file(COPY ${found} DESTINATION "${PREFIX}/bin")
# The player opens libmpv by name.
find_file(LIBMPV libmpv-2.dll PATHS ENV PATH NO_DEFAULT_PATH)
if(LIBMPV)
    file(COPY "${LIBMPV}" DESTINATION "${PREFIX}/bin")
endif()
if(missing)
    message(WARNING "not found: ${missing}")
endif()
