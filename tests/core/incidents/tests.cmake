# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
find_package(rapidcheck REQUIRED)
monitron_test(core/incidents/testadvance LINK Monitron::core::incidents)
monitron_test(core/incidents/testcertificates LINK Monitron::core::incidents)
monitron_test(core/incidents/testproperties LINK Monitron::core::incidents rapidcheck)
