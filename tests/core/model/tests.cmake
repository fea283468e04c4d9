# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
monitron_test(core/model/testlatencyhistogram LINK Monitron::core::model)
monitron_test(core/model/testmonitordiff testmonitorjson LINK Monitron::core::model)
monitron_test(core/model/testmonitorvalidation LINK Monitron::core::model)
