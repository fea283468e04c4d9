// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notify/channeljob.h"
#include "core/notify/emailsettings.h"

#include <memory>

namespace monitron {

struct Mail
{
    std::vector<QByteArray> headers; ///< complete lines without their ends; folded ones hold CRLF and a space
    QString plain;
    QString html;
};

/// Hands one mail to an SMTP server with libcurl, blocking: for a thread of its own.
class SmtpTransfer
{
public:
    SmtpTransfer(EmailSettings settings, const QString &password, Mail mail);
    ~SmtpTransfer();
    SmtpTransfer(const SmtpTransfer &) = delete;
    SmtpTransfer &operator=(const SmtpTransfer &) = delete;

    /// Once. Delivered when the server has accepted the mail for at least one recipient; those that it
    /// refused are named in the detail.
    [[nodiscard]] DeliveryOutcome run();
    /// Instead of run(): connects and logs in, but sends nothing. Delivered when the server lets us in.
    [[nodiscard]] DeliveryOutcome probe();
    /// From any thread, at any time: run() ends at once.
    void abort();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace monitron
