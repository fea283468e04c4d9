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
