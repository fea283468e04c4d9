# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(rawclient ${CMAKE_CURRENT_SOURCE_DIR}/support/rawclient.cpp)
monitron_test(syncserver/http/testhttpserver LINK Monitron::syncserver::http SOURCES ${rawclient})
monitron_test(syncserver/http/testrefusals LINK Monitron::syncserver::http SOURCES ${rawclient})
monitron_test(syncserver/http/testlimits LINK Monitron::syncserver::http SOURCES ${rawclient})
monitron_test(syncserver/http/teststreams LINK Monitron::syncserver::http SOURCES ${rawclient})
monitron_test(syncserver/http/testtls LINK Monitron::syncserver::http SOURCES ${rawclient})
