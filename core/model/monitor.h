// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/model/policy.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace monitron {

struct HttpHeader
{
    QString name;
    QString value;
    bool operator==(const HttpHeader &) const = default;
};

/// An inclusive range of HTTP status codes.
struct StatusRange
{
    int from = 200;
    int to = 399;
    bool operator==(const StatusRange &) const = default;
};

/// What HTTP authentication a check sends. The password or token is in the SecretStore under
/// Monitor::secretKey(), never here.
struct HttpAuth
{
    enum class Scheme { None, Basic, Bearer };
    Scheme scheme = Scheme::None;
    QString user; ///< Basic only
    bool operator==(const HttpAuth &) const = default;
};

/// Settings that only kind "http" uses.
struct HttpOptions
{
    QString method = QStringLiteral("GET");
    std::vector<HttpHeader> headers;
    QByteArray body;
    HttpAuth auth;
    int maxRedirects = 5; ///< 0: a redirect is the answer
    bool verifyTls = true;
    std::vector<StatusRange> accepted = {StatusRange{}};
    bool operator==(const HttpOptions &) const = default;
};

/// One thing that is watched, as its owner configured it. What is known of it now is in MonitorState.
struct Monitor
{
    MonitorId id;
    QString name;
    QString group; ///< nested with '/', e.g. "Production/API"; empty: none
    QStringList tags;
    QString kind = QStringLiteral("http"); ///< a name in the registry of core/checks: "http", "tcp"
    QString url;                           ///< http(s)://… or tcp://host:port
    HttpOptions http;
    Duration interval = std::chrono::seconds(60);
    Duration timeout = std::chrono::seconds(10);
    Policy policy;
    QString notes;
    bool enabled = true;   ///< false: paused
    UserId owner;          ///< on a team server: who is mailed about it; null: nobody in particular
    int version = 0;       ///< grows by one with each edit; a save with a stale one is refused
    int secretVersion = 0; ///< the version in which its password or token was set last; 0: never. The store's
    Timestamp createdAt;
    Timestamp updatedAt;

    /// The SecretStore's key of this monitor's password or token.
    [[nodiscard]] QString secretKey() const { return QStringLiteral("monitor/") + id.toString(); }

    bool operator==(const Monitor &) const = default;
};

} // namespace monitron
