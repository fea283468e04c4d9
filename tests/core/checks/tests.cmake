# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
find_package(Qt6 6.4 REQUIRED COMPONENTS Network)

# Unkind servers and a helper that runs one check.
add_library(monitron_test_checks STATIC support/onecheck.cpp support/unkindserver.cpp)
target_link_libraries(monitron_test_checks PUBLIC Monitron::core::checks Qt6::Network Qt6::Test)

monitron_test(core/checks/testcheckrunner LINK monitron_test_checks)
monitron_test(core/checks/testhostqueues LINK Monitron::core::checks)
monitron_test(core/checks/testhttpcheckjob LINK monitron_test_checks)
monitron_test(core/checks/testredactor LINK Monitron::core::checks Qt6::Network)
monitron_test(core/checks/testredirects LINK monitron_test_checks)
monitron_test(core/checks/testnetworkwatch LINK Monitron::core::checks Qt6::Network)
monitron_test(core/checks/testtargetrules LINK monitron_test_checks)
monitron_test(core/checks/testtcpcheckjob LINK monitron_test_checks)
monitron_test(core/checks/testtls LINK monitron_test_checks LABELS real)
target_sources(core_checks_testtls PRIVATE support/tlstarget.cpp)

# A program that runs inside of a network namespace, and the test that takes its network away.
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    add_executable(monitron_networkwatchprobe core/checks/networkwatchprobe.cpp)
    target_link_libraries(monitron_networkwatchprobe PRIVATE Monitron::core::checks)
    set_target_properties(monitron_networkwatchprobe PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    monitron_test(core/checks/testnetworknamespace LABELS network)
    target_compile_definitions(core_checks_testnetworknamespace PRIVATE
        NETWORK_WATCH_PROBE="$<TARGET_FILE:monitron_networkwatchprobe>")
    add_dependencies(core_checks_testnetworknamespace monitron_networkwatchprobe)
endif()
