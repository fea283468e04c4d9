# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The reference and the metrics as others' programs see them. A test says what it is skipped for.
find_program(NPM_PROGRAM npm)
find_program(NODE_PROGRAM NAMES node nodejs)

# A Python that has jsonschema, where any has: the first in PATH may not be the one that Debian's packages are for.
find_package(Python3 REQUIRED COMPONENTS Interpreter)
set(python ${Python3_EXECUTABLE})
foreach(candidate ${Python3_EXECUTABLE} /usr/bin/python3)
    execute_process(COMMAND ${candidate} -c "import jsonschema" RESULT_VARIABLE status OUTPUT_QUIET ERROR_QUIET)
    if(status EQUAL 0)
        set(python ${candidate})
        break()
    endif()
endforeach()

# The validator and what it needs, at the hashes of the lock file; once per build directory and lock file.
set(validator ${CMAKE_CURRENT_LIST_DIR}/validator)
file(SHA256 ${validator}/package-lock.json lock)
set(folder ${CMAKE_BINARY_DIR}/npm/validator-${lock})
if(NPM_PROGRAM AND NODE_PROGRAM AND NOT EXISTS ${folder}/node_modules/.package-lock.json)
    message(STATUS "Fetching @seriousme/openapi-schema-validator from npm, for a test")
    file(COPY ${validator}/package.json ${validator}/package-lock.json DESTINATION ${folder})
    execute_process(COMMAND ${NPM_PROGRAM} ci --silent --ignore-scripts --no-audit --no-fund --fetch-retries=1
            --fetch-retry-mintimeout=1000 --fetch-timeout=60000
        WORKING_DIRECTORY ${folder} TIMEOUT 120 OUTPUT_QUIET ERROR_QUIET)
endif()
set(modules)
if(EXISTS ${folder}/node_modules/.package-lock.json)
    set(modules ${NODE_PROGRAM} ${folder}/node_modules)
endif()

foreach(name testdocs testmetrics testopenapi)
    set(arguments $<TARGET_FILE:monitron-syncserver>)
    if(name STREQUAL "testopenapi")
        list(APPEND arguments ${modules})
    endif()
    add_test(NAME syncserver/api/${name}
        COMMAND ${python} -B ${CMAKE_CURRENT_LIST_DIR}/${name}.py ${arguments})
    set_tests_properties(syncserver/api/${name} PROPERTIES LABELS real TIMEOUT 300 SKIP_RETURN_CODE 77
        RESOURCE_LOCK real)
endforeach()
