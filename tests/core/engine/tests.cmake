# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
monitron_test(core/engine/testengine LINK Monitron::core::engine monitron_test_checks
    SOURCES ${CMAKE_CURRENT_SOURCE_DIR}/support/httpsink.h)
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    add_executable(monitron_networklossprobe core/engine/networklossprobe.cpp)
    target_link_libraries(monitron_networklossprobe PRIVATE Monitron::core::engine Qt6::Network)
    set_target_properties(monitron_networklossprobe PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    monitron_test(core/engine/testnetworkloss LINK Monitron::core::engine LABELS network)
    target_compile_definitions(core_engine_testnetworkloss PRIVATE
        NETWORK_LOSS_PROBE="$<TARGET_FILE:monitron_networklossprobe>")
    add_dependencies(core_engine_testnetworkloss monitron_networklossprobe)
endif()
monitron_test(core/engine/testmail LINK Monitron::core::engine monitron_test_checks LABELS real
    SOURCES ${CMAKE_CURRENT_SOURCE_DIR}/support/smtpserver.cpp)
monitron_test(core/engine/testhandover LINK Monitron::core::engine)
if(MONITRON_POSTGRES)
    monitron_test(core/engine/teststoresecrets LINK Monitron::core::engine Qt6::Sql monitron_postgrescluster LABELS postgres)
endif()
monitron_test(core/engine/testoutagegate LINK Monitron::core::engine)
monitron_test(core/engine/testrunandwait LINK Monitron::core::engine monitron_test_checks)
monitron_test(core/engine/testscenarios LINK Monitron::core::engine Monitron::core::storage
    SOURCES ${CMAKE_CURRENT_SOURCE_DIR}/support/scenario.cpp)
monitron_test(core/engine/testsupervisor LINK Monitron::core::engine)
monitron_test(core/engine/testtimeline LINK Monitron::core::engine)
