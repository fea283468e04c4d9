# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
monitron_test(core/transfer/testcsv LINK Monitron::core::transfer LABELS quick)
monitron_test(core/transfer/testmonitorimport LINK Monitron::core::transfer LABELS quick)
monitron_test(core/transfer/testmonitorexport LINK Monitron::core::transfer LABELS quick)
find_package(rapidcheck REQUIRED)
monitron_test(core/transfer/testcurlcommand LINK Monitron::core::transfer rapidcheck LABELS quick)
