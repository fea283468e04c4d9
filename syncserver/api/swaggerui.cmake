# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Swagger UI (Apache-2.0), which /docs shows: fetched from npm by its name once per build directory, checked against
# the hash below, and compiled in under :/monitron/docs/. Without npm or a network /docs is a page that leads to
# /openapi.json; a build without a network can be given the tarball: put it where `tarball` says.
#
# Another version: its hash in hexadecimal is
#   npm view swagger-ui-dist@VERSION dist.integrity | sed s/sha512-// | base64 -d | xxd -p -c 64
set(version 5.32.0)
string(CONCAT sha512 9ca641d0eb83bda701d2cfe50b681b81ef918a062f1911a92cb316305c5a4d4c
    1f33e09f9dd564f5387621a4e29ea5e2cfa327dba18adb3ae20a9bfaffee66dd)
set(folder ${CMAKE_BINARY_DIR}/npm)
set(tarball ${folder}/swagger-ui-dist-${version}.tgz)

file(MAKE_DIRECTORY ${folder})
set(why "npm is not installed (Debian: npm)")
if(NOT EXISTS ${tarball})
    find_program(NPM_PROGRAM npm)
    if(NPM_PROGRAM)
        message(STATUS "Fetching swagger-ui-dist ${version} from npm")
        # Its own retries take minutes where there is no network.
        execute_process(COMMAND ${NPM_PROGRAM} pack --silent --ignore-scripts --fetch-retries=1
                --fetch-retry-mintimeout=1000 --fetch-timeout=60000 swagger-ui-dist@${version}
            WORKING_DIRECTORY ${folder} TIMEOUT 120 OUTPUT_QUIET ERROR_VARIABLE said RESULT_VARIABLE status)
        string(STRIP "npm could not fetch it (${status}). ${said}" why)
    endif()
endif()
if(EXISTS ${tarball})
    file(SHA512 ${tarball} found)
    if(NOT found STREQUAL sha512)
        file(REMOVE ${tarball})
        set(why "what came is not what was expected: its SHA-512 is ${found}")
    endif()
endif()

if(EXISTS ${tarball})
    set(package ${folder}/swagger-ui-dist-${version}/package)
    if(NOT EXISTS ${package}/LICENSE)
        file(ARCHIVE_EXTRACT INPUT ${tarball} DESTINATION ${folder}/swagger-ui-dist-${version}
            PATTERNS package/swagger-ui-bundle.js package/swagger-ui-bundle.js.LICENSE.txt package/swagger-ui.css
                package/LICENSE package/NOTICE)
    endif()
    set(licenses "")
    foreach(part NOTICE LICENSE swagger-ui-bundle.js.LICENSE.txt)
        file(READ ${package}/${part} text)
        string(APPEND licenses "${text}\n")
    endforeach()
    file(CONFIGURE OUTPUT ${package}/licenses.txt CONTENT "@licenses@" @ONLY)
    qt_add_resources(monitron_syncserver_api swaggerui PREFIX /monitron/docs BASE ${package}
        FILES ${package}/swagger-ui-bundle.js ${package}/swagger-ui.css ${package}/licenses.txt)
else()
    message(WARNING "The team server is built without Swagger UI, so its /docs only leads to /openapi.json: ${why}\n"
        "Configure again once that is mended, or put swagger-ui-dist-${version}.tgz into ${folder}.")
endif()
