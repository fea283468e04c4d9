// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/api/accountparts.h"
#include "syncserver/api/route.h"

namespace monitron::api {

/// What admins do with users, invitations and the audit log.
class UserController
{
public:
    explicit UserController(const AccountParts &parts) : m_parts(parts) {}

    [[nodiscard]] Routes routes();

private:
    [[nodiscard]] Routes invitationRoutes();
    [[nodiscard]] Answer list(const Call &call);
    [[nodiscard]] Answer read(const Call &call);
    [[nodiscard]] QFuture<Answer> create(const Call &call);
    [[nodiscard]] QFuture<Answer> edit(const Call &call);
    [[nodiscard]] QFuture<Answer> resetPassword(const Call &call);
    [[nodiscard]] Answer sessions(const Call &call);
    [[nodiscard]] QFuture<Answer> endSessions(const Call &call);
    [[nodiscard]] QFuture<Answer> removeSecondFactor(const Call &call);
    [[nodiscard]] Answer invitations(const Call &call);
    [[nodiscard]] QFuture<Answer> invite(const Call &call);
    [[nodiscard]] QFuture<Answer> withdraw(const Call &call);
    [[nodiscard]] Answer audit(const Call &call);

    const AccountParts m_parts;
};

} // namespace monitron::api
