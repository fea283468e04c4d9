// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "syncserver/auth/mailer.h"

#include <memory>

namespace monitron {

struct MailConfig;

/// Account mails, sent one after the other on a thread of its own: some attempts within minutes, then it is
/// given up with a line in the log. What still waits when it goes is not sent.
class ServerMailer final : public auth::Mailer
{
public:
    /// Invalid, naming the variable. `clock` outlives it.
    [[nodiscard]] static Result<std::unique_ptr<ServerMailer>> make(const MailConfig &mail,
                                                                    const Clock &clock);
    ~ServerMailer() override;

    void send(const QString &to, const QString &subject, const QString &text) override;
    [[nodiscard]] QFuture<Result<QString>> attempt(const QString &to, const QString &subject,
                                                   const QString &text) override;

private:
    struct Private;
    explicit ServerMailer(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace monitron
