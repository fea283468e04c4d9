// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

namespace monitron {

Q_LOGGING_CATEGORY(logChecks, "monitron.checks", QtInfoMsg)
Q_LOGGING_CATEGORY(logEngine, "monitron.engine", QtInfoMsg)
Q_LOGGING_CATEGORY(logNotify, "monitron.notify", QtInfoMsg)
Q_LOGGING_CATEGORY(logStorage, "monitron.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(logApp, "monitron.app", QtInfoMsg)
Q_LOGGING_CATEGORY(logServer, "monitron.server", QtInfoMsg)

} // namespace monitron
