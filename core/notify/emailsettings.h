// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/monitorvalidation.h"
#include "core/notify/emailaddress.h"

#include <QJsonObject>

#include <vector>

namespace monitron {

/// How mail is sent. Its JSON: host, port, security ("none", "starttls", "tls"), user, from, to, timeout_s,
/// ca_file.
struct EmailSettings
{
    enum class Security {
        None,     ///< in the clear, the password as well
        StartTls, ///< in the clear until STARTTLS, which the server must offer
        Tls,      ///< from the first byte
    };
    QString host; ///< ASCII; an IPv6 address without brackets
    int port = 587;
    Security security = Security::StartTls;
    QString user; ///< empty: no authentication
    EmailAddress from;
    std::vector<EmailAddress> to;
    int timeoutSeconds = 30;
    QString caFile; ///< PEM; empty: the system's authorities

    enum class Recipients {
        Listed,    ///< in "to"
        Elsewhere, ///< "to" is no setting
    };
    /// Reads what `settings` has; rules that are broken are added to `errors`.
    [[nodiscard]] static EmailSettings fromJson(const QJsonObject &settings, std::vector<FieldError> &errors,
                                                Recipients recipients = Recipients::Listed);
};

} // namespace monitron
