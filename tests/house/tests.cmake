# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The rules of the house. They look at sources, not at programs: label "house" leaves them out of sanitizer runs.
find_package(Python3 REQUIRED COMPONENTS Interpreter)

set(house ${CMAKE_CURRENT_LIST_DIR})
add_test(NAME house/testrules COMMAND Python3::Interpreter -B ${house}/testrules.py)
add_test(NAME house/includes COMMAND Python3::Interpreter -B ${house}/includes.py ${CMAKE_SOURCE_DIR})
add_test(NAME house/sources COMMAND Python3::Interpreter -B ${house}/sources.py ${CMAKE_SOURCE_DIR})
set_tests_properties(house/testrules house/includes house/sources PROPERTIES LABELS "quick;house" TIMEOUT 60)
if(TARGET Qt6::lupdate)
    add_test(NAME house/translations
        COMMAND Python3::Interpreter -B ${house}/translations.py ${CMAKE_SOURCE_DIR} $<TARGET_FILE:Qt6::lupdate>)
    set_tests_properties(house/translations PROPERTIES LABELS "quick;house" TIMEOUT 120)
endif()

# Each header is compiled alone, twice, with the include paths of its folder and no precompiled header.
file(GLOB_RECURSE headers RELATIVE ${CMAKE_SOURCE_DIR} ${CMAKE_SOURCE_DIR}/core/*.h)
if(BUILD_APP)
    file(GLOB_RECURSE app_headers RELATIVE ${CMAKE_SOURCE_DIR} ${CMAKE_SOURCE_DIR}/app/*.h)
    list(APPEND headers ${app_headers})
endif()
set(alone)
set(include_paths)
foreach(header IN LISTS headers)
    set(source ${CMAKE_CURRENT_BINARY_DIR}/house/${header}.cpp)
    file(CONFIGURE OUTPUT ${source} CONTENT "#include \"@header@\"\n#include \"@header@\"\n" @ONLY)
    list(APPEND alone ${source})
    get_filename_component(folder ${header} DIRECTORY)
    string(REPLACE "/" "_" target monitron_${folder})
    if(TARGET ${target})
        list(APPEND include_paths $<TARGET_PROPERTY:${target},INCLUDE_DIRECTORIES>)
    endif()
endforeach()
list(REMOVE_DUPLICATES include_paths)

add_library(monitron_headers OBJECT EXCLUDE_FROM_ALL ${alone})
target_link_libraries(monitron_headers PRIVATE Monitron::options Qt6::Core tl::expected)
target_include_directories(monitron_headers PRIVATE $<REMOVE_DUPLICATES:${include_paths}>)
# Code is not wanted, and what the compiler would warn of it says when it compiles the folder.
target_compile_options(monitron_headers PRIVATE $<$<CXX_COMPILER_ID:GNU,Clang>:-O0 -w>)
set_target_properties(monitron_headers PROPERTIES AUTOMOC OFF)

add_test(NAME house/headers COMMAND ${CMAKE_COMMAND} --build ${CMAKE_BINARY_DIR} --target monitron_headers)
# Alone, as it keeps every processor busy.
set_tests_properties(house/headers PROPERTIES LABELS "slow;house" TIMEOUT 1800 RUN_SERIAL ON)
