# SPDX-License-Identifier: GPL-3.0-or-later
# How a folder becomes a library, and the flags that all of Rushes is compiled with.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

# What is packed says nothing of the folder that it was built in, nor when: two builds of the same sources are the same bytes. For every day the
# paths stay, so that debuggers find the sources. Of several prefixes the last that fits counts.
set(RUSHES_RCC_OPTIONS "")
if(CMAKE_BUILD_TYPE MATCHES "^Rel|^MinSizeRel")
    if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
        add_compile_options("-ffile-prefix-map=${CMAKE_SOURCE_DIR}=rushes" "-ffile-prefix-map=${CMAKE_BINARY_DIR}=rushes-build")
    endif()
    set(RUSHES_RCC_OPTIONS OPTIONS --format-version 1) # later ones have the time of each file
endif()

find_program(RUSHES_CCACHE ccache)
if(RUSHES_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${RUSHES_CCACHE}")
    # With a base folder ccache gives the compiler other paths than a build without it does, and they stand in the debug information. Builds for every
    # day have one, so that a second clone finds what the first has compiled.
    if(CMAKE_BUILD_TYPE MATCHES "^Rel|^MinSizeRel")
        set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env --unset=CCACHE_BASEDIR --unset=CCACHE_NOHASHDIR "${RUSHES_CCACHE}")
    endif()
endif()
find_program(RUSHES_MOLD mold)
if(RUSHES_MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT RUSHES_SANITIZE)
    add_link_options(-fuse-ld=mold)
endif()
if(RUSHES_SANITIZE)
    add_compile_options(-fsanitize=${RUSHES_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${RUSHES_SANITIZE})
endif()

add_library(rushes_flags INTERFACE)
target_include_directories(rushes_flags INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(rushes_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY QT_NO_KEYWORDS QT_NO_FOREACH
    QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_UP_TO=0x060800
    RUSHES_VERSION="${PROJECT_VERSION}")
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(rushes_flags INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual -Wcast-align -Wimplicit-fallthrough)
    if(RUSHES_WERROR)
        target_compile_options(rushes_flags INTERFACE -Werror)
    endif()
elseif(MSVC)
    target_compile_options(rushes_flags INTERFACE /W4 /permissive- /utf-8)
    if(RUSHES_WERROR)
        target_compile_options(rushes_flags INTERFACE /WX)
    endif()
endif()

# rushes_module(core downloads SOURCES … DEPENDS rushes_core_storage)
# One folder, one static library, one namespace. DEPENDS are public: a header may show what it depends on.
function(rushes_module layer name)
    cmake_parse_arguments(M "" "" "SOURCES;DEPENDS" ${ARGN})
    add_library(rushes_${layer}_${name} STATIC ${M_SOURCES})
    target_link_libraries(rushes_${layer}_${name} PUBLIC ${M_DEPENDS} rushes_flags)
endfunction()

# rushes_program(rushes-cli SOURCES … DEPENDS …): a program in bin/.
function(rushes_program name)
    cmake_parse_arguments(P "" "" "SOURCES;DEPENDS" ${ARGN})
    add_executable(${name} ${P_SOURCES})
    target_link_libraries(${name} PRIVATE ${P_DEPENDS} rushes_flags)
endfunction()

# rushes_test(clock_test DEPENDS rushes_core_base): a Qt Test program of one file, NAME.cpp, known to ctest as its path below tests/.
# Tests that open windows name GUI and run on Qt's offscreen platform. PROGRAMS are built first, and found in bin/.
function(rushes_test name)
    cmake_parse_arguments(T "GUI" "" "DEPENDS;PROGRAMS;SOURCES" ${ARGN})
    file(RELATIVE_PATH folder "${CMAKE_SOURCE_DIR}/tests" "${CMAKE_CURRENT_SOURCE_DIR}")
    string(REPLACE "/" "_" prefix "${folder}")
    set(target test_${prefix}_${name})
    add_executable(${target} ${name}.cpp ${T_SOURCES})
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests/${folder}" OUTPUT_NAME ${name})
    target_link_libraries(${target} PRIVATE ${T_DEPENDS} rushes_flags Qt6::Test)
    if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
        set_source_files_properties(${name}.cpp PROPERTIES COMPILE_OPTIONS -Wno-conversion) # the QTRY_ macros of Qt 6.8 narrow
    endif()
    target_compile_definitions(${target} PRIVATE RUSHES_BIN_DIR="${CMAKE_BINARY_DIR}/bin" RUSHES_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    if(folder MATCHES "^(ui|app)")
        target_link_libraries(${target} PRIVATE rushes_tests_plurals)
    endif()
    if(T_PROGRAMS)
        add_dependencies(${target} ${T_PROGRAMS})
    endif()
    add_test(NAME ${folder}/${name} COMMAND ${target})
    set_tests_properties(${folder}/${name} PROPERTIES ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;RUSHES_PROGRAMS=${CMAKE_BINARY_DIR}/bin;LC_ALL=C.UTF-8;TZ=UTC;XDG_CACHE_HOME=${CMAKE_BINARY_DIR}/tests/home/cache;XDG_CONFIG_HOME=${CMAKE_BINARY_DIR}/tests/home/config;XDG_DATA_HOME=${CMAKE_BINARY_DIR}/tests/home/data")
endfunction()
