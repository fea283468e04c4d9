# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
monitron_test(core/notify/testmessagetext LINK Monitron::core::notify LABELS quick)
monitron_test(core/notify/testmailheaders LINK Monitron::core::notify LABELS quick)
monitron_test(core/notify/testsmtptranscript LINK Monitron::core::notify LABELS quick)
monitron_test(core/notify/testemailchannel LINK Monitron::core::notify Qt6::Network LABELS quick
    SOURCES ${CMAKE_CURRENT_SOURCE_DIR}/support/smtpserver.cpp)
monitron_test(core/notify/testowneremailchannel LINK Monitron::core::notify Qt6::Network LABELS quick
    SOURCES ${CMAKE_CURRENT_SOURCE_DIR}/support/smtpserver.cpp)
monitron_test(core/notify/testwebhookchannel LINK Monitron::core::notify Qt6::Network LABELS quick
    SOURCES ${CMAKE_CURRENT_SOURCE_DIR}/support/httpsink.h)
monitron_test(core/notify/testretryrules LINK Monitron::core::notify LABELS quick)
monitron_test(core/notify/testoutboxdispatcher LINK Monitron::core::notify LABELS quick)
