# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Real servers that share a PostgreSQL server.
if(MONITRON_POSTGRES)
    add_library(monitron_test_replicas STATIC support/replicacrowd.cpp bench/targetserver.cpp)
    target_link_libraries(monitron_test_replicas PUBLIC monitron_test_serverprocess monitron_test_api Qt6::Test)
    target_compile_definitions(monitron_test_replicas PRIVATE
        MONITRON_SYNCSERVER="$<TARGET_FILE:monitron-syncserver>")
    add_dependencies(monitron_test_replicas monitron-syncserver)
    monitron_test(syncserver/replicas/testreplicas LINK monitron_test_replicas LABELS postgres TIMEOUT 300)
endif()
