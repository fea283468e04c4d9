// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/api/auditlog.h"
#include "syncserver/api/route.h"

namespace monitron::auth {
class Mailer;
}

namespace monitron::api {

/// Tries the mail server that invitations and resets of passwords go through.
class MailTestController
{
public:
    /// Both outlive it; null `mailer`: no mail server is set.
    MailTestController(auth::Mailer *mailer, AuditLog &audit) : m_mailer(mailer), m_audit(audit) {}

    [[nodiscard]] Routes routes();

private:
    [[nodiscard]] QFuture<Answer> send(const Call &call);

    auth::Mailer *m_mailer;
    AuditLog &m_audit;
};

} // namespace monitron::api
