# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The whole team server in the test's own process.
add_library(monitron_test_api STATIC support/apiclient.cpp support/apicontract.cpp support/apifixture.cpp
    support/rawclient.cpp ${CMAKE_SOURCE_DIR}/syncserver/teamapi.cpp)
target_link_libraries(monitron_test_api PUBLIC Monitron::options Monitron::syncserver::api
    Monitron::syncserver::auth Monitron::syncserver::config Monitron::syncserver::http Monitron::core::engine
    Monitron::core::secrets Monitron::core::storage Qt6::Test)
if(MONITRON_POSTGRES)
    target_link_libraries(monitron_test_api PUBLIC monitron_postgrescluster)
endif()
foreach(name testapiaccess testapiauth testapichecks testapierrors testapievents testapifleet testapilists
        testapimonitors testapionce testapisync testapiusers)
    monitron_test(syncserver/api/${name} LINK monitron_test_api LABELS quick)
    monitron_test_on_postgres(syncserver/api/${name})
endforeach()
