# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
find_package(rapidcheck REQUIRED)
monitron_test(core/client/testeditview LINK Monitron::core::client LABELS quick)
monitron_test(core/client/testsecretedits LINK Monitron::core::client LABELS quick)
monitron_test(core/client/testeventparser LINK Monitron::core::client rapidcheck LABELS quick)
monitron_test(core/client/testhttplink LINK Monitron::core::client Qt6::Network
    SOURCES support/tlsserver.cpp support/unkindserver.cpp LABELS quick)
monitron_test(core/client/testserveraddress LINK Monitron::core::client LABELS quick)
monitron_test(core/client/testserverinfo LINK Monitron::core::client Qt6::Network SOURCES support/unkindserver.cpp
    LABELS quick)
# Against a whole team server.
if(BUILD_SYNCSERVER)
    monitron_test(core/client/testteamadmin LINK Monitron::core::client monitron_test_api LABELS quick)
    monitron_test(core/client/testconvergence LINK Monitron::core::client monitron_test_api
        SOURCES support/convergence.cpp LABELS quick)
    monitron_test(core/client/testmirrorededits LINK Monitron::core::client monitron_test_api LABELS quick)
    monitron_test(core/client/testolderchecks LINK Monitron::core::client monitron_test_api LABELS quick)
    monitron_test(core/client/testteammirror LINK Monitron::core::client monitron_test_api LABELS quick)
    monitron_test(core/client/testteamsession LINK Monitron::core::client monitron_test_api LABELS quick)
endif()
