# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
monitron_test(core/engine/testscenarios LINK Monitron::core::engine Monitron::core::storage
    SOURCES ${CMAKE_CURRENT_SOURCE_DIR}/support/scenario.cpp)
