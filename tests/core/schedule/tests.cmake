# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
monitron_test(core/schedule/testcadence LINK Monitron::core::schedule)
monitron_test(core/schedule/testduequeue LINK Monitron::core::schedule)
