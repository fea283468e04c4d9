// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/api/accountparts.h"
#include "syncserver/api/route.h"

namespace monitron::api {

/// Registering, signing in and out, refreshing, forgotten passwords. A browser keeps its refresh token in a
/// cookie that scripts can't read; a native client asks for it in the body and sends it in the body.
class AuthController
{
public:
    explicit AuthController(const AccountParts &parts) : m_parts(parts) {}

    [[nodiscard]] Routes routes();

private:
    [[nodiscard]] Routes passwordRoutes();
    [[nodiscard]] QFuture<Answer> signUp(const Call &call);
    [[nodiscard]] QFuture<Answer> login(const Call &call);
    [[nodiscard]] QFuture<Answer> refresh(const Call &call);
    [[nodiscard]] QFuture<Answer> logout(const Call &call);
    [[nodiscard]] QFuture<Answer> forgot(const Call &call);
    [[nodiscard]] QFuture<Answer> reset(const Call &call);

    const AccountParts m_parts;
};

} // namespace monitron::api
