// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/api/accountparts.h"
#include "syncserver/api/route.h"

namespace monitron::api {

/// One's own account: who one is, password, sessions, API keys, second factor. Where a key would outlive what
/// it was made with, an API key is not enough: a person has to be signed in.
class OwnController
{
public:
    explicit OwnController(const AccountParts &parts) : m_parts(parts) {}

    [[nodiscard]] Routes routes();

private:
    [[nodiscard]] Routes keyRoutes();
    [[nodiscard]] Routes secondFactorRoutes();
    [[nodiscard]] Answer sessions(const Call &call);
    [[nodiscard]] Answer keys(const Call &call);
    [[nodiscard]] QFuture<Answer> createKey(const Call &call);

    const AccountParts m_parts;
};

} // namespace monitron::api
