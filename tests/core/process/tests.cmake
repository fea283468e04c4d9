# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
monitron_test(core/process/testservicenotifier LINK Monitron::core::process
    SOURCES ${CMAKE_CURRENT_SOURCE_DIR}/support/notifysocket.cpp)
monitron_test(core/process/testterminationsignals LINK Monitron::core::process)
