// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace monitron::auth {

/// Sends what has to reach somebody by e-mail: links to reset a password, invitations.
class Mailer
{
public:
    Mailer() = default;
    virtual ~Mailer() = default;
    Mailer(const Mailer &) = delete;
    Mailer &operator=(const Mailer &) = delete;

    /// Returns at once: how long it takes must not tell whether an account exists. Called from any thread.
    virtual void send(const QString &to, const QString &subject, const QString &text) = 0;
};

} // namespace monitron::auth
