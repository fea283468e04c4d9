// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/notify/emailsettings.h"

#include <QJsonObject>

namespace monitron {

struct MailConfig;

/// As the settings of a channel, without recipients.
[[nodiscard]] QJsonObject mailSettingsJson(const MailConfig &mail);
/// Without recipients. Invalid, naming the variable.
[[nodiscard]] Result<EmailSettings> emailSettings(const MailConfig &mail);

} // namespace monitron
