// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QUrl>

namespace monitron {

/// Where a team's server is, and what certificate it is known by.
struct ServerAddress
{
    QUrl base;            ///< "https://monitron.example.org/", ends with '/'; a path is kept
    QByteArray pinSha256; ///< of its certificate (DER), 32 bytes; empty: the system's authorities decide

    bool operator==(const ServerAddress &) const = default;
};

/// Whether the host can only be this computer: "localhost", 127.0.0.0/8, ::1.
[[nodiscard]] bool isLoopback(const QUrl &url);

/// What people type: "monitron.example.org", "localhost:8080", a whole URL, also one of the API or the
/// documentation. Without a scheme it is https, for this computer http. Invalid, with what is wrong; plain
/// http to another computer is Refused unless `insists`.
[[nodiscard]] Result<ServerAddress> parseServerAddress(const QString &text, bool insists = false);

/// "monitron://join/HOST[:PORT][/PATH]?token=…[&plain=1]": the server and the invitation's token. Refused as
/// parseServerAddress: whoever sent the link doesn't decide for the person.
struct JoinLink
{
    ServerAddress address;
    QString token;
};
[[nodiscard]] Result<JoinLink> parseJoinLink(const QString &text, bool insists = false);
[[nodiscard]] QString joinLink(const ServerAddress &address, const QString &token);

} // namespace monitron
