// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/account.h"

namespace monitron::auth {

/// Who is asking, and what they may.
struct Principal
{
    User user;
    Role role = Role::Viewer;         ///< of the API key where one is used, else the user's
    std::optional<SessionId> session; ///< where an access token is used
    std::optional<ApiKey> apiKey;     ///< where one is used

    /// For lists of who did what: "anna@example.org", "API key deploy (anna@example.org)".
    [[nodiscard]] QString name() const
    {
        return apiKey ? QStringLiteral("API key %1 (%2)").arg(apiKey->name, user.email) : user.email;
    }
};

} // namespace monitron::auth
