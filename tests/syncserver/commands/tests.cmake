# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The server's commands with a small handler in the place of the API.
add_executable(monitron_testsyncserver support/testsyncserver.cpp)
target_link_libraries(monitron_testsyncserver PRIVATE Monitron::syncserver::commands Monitron::syncserver::http
    Monitron::core::engine)
set_target_properties(monitron_testsyncserver PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)

add_library(monitron_test_serverprocess STATIC support/notifysocket.cpp support/serverprocess.cpp support/smtpserver.cpp)
target_link_libraries(monitron_test_serverprocess PUBLIC Monitron::options Qt6::Core)
target_compile_definitions(monitron_test_serverprocess PRIVATE TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data"
    TEST_SYNCSERVER="$<TARGET_FILE:monitron_testsyncserver>")
add_dependencies(monitron_test_serverprocess monitron_testsyncserver)

monitron_test(syncserver/commands/testcommands LINK monitron_test_serverprocess monitron_test_checks)
monitron_test(syncserver/commands/testserve LINK monitron_test_serverprocess monitron_test_checks)
monitron_test(syncserver/commands/testusercommand LINK monitron_test_serverprocess Monitron::core::storage)
