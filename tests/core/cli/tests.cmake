# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
monitron_test(core/cli/testcheckcommand LINK Monitron::core::cli monitron_test_checks)
