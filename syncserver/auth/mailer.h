// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFuture>

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
    /// One attempt at once, past what waits: the mail server's own words, as an error where it didn't take
    /// the mail. Invalid: that is no address. Called from any thread, answered in another.
    [[nodiscard]] virtual QFuture<Result<QString>> attempt(const QString &to, const QString &subject,
                                                           const QString &text) = 0;
};

} // namespace monitron::auth
