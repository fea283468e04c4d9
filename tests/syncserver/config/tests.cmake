# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
monitron_test(syncserver/config/testconfigreader LINK Monitron::syncserver::config)
monitron_test(syncserver/config/testenvironmentfile LINK Monitron::syncserver::config)
