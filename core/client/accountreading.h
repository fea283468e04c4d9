// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/account.h"

#include <QByteArray>
#include <QJsonObject>

namespace monitron {

// Accounts as the API writes them. What is missing or of another kind stays as a new value has it.

[[nodiscard]] User userFrom(const QJsonObject &json);
[[nodiscard]] Session sessionFrom(const QJsonObject &json); ///< without its user
[[nodiscard]] ApiKey apiKeyFrom(const QJsonObject &json);   ///< without its user
[[nodiscard]] Invitation invitationFrom(const QJsonObject &json);
[[nodiscard]] AuditEntry auditEntryFrom(const QJsonObject &json);

/// The path of the next page in a Link header (RFC 8288); empty: this was the last one.
[[nodiscard]] QByteArray nextPage(const QByteArray &link);

} // namespace monitron
