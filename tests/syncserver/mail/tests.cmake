# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
monitron_test(syncserver/mail/testownermail LINK Monitron::syncserver::mail Monitron::core::engine monitron_test_checks
    LABELS real SOURCES ${CMAKE_CURRENT_SOURCE_DIR}/support/smtpserver.cpp)
monitron_test(syncserver/mail/testservermailer LINK Monitron::syncserver::mail Qt6::Network
    LABELS real SOURCES ${CMAKE_CURRENT_SOURCE_DIR}/support/smtpserver.cpp)
