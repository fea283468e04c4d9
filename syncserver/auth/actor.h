// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/auth/principal.h"

namespace monitron::auth {

/// Where a request came from.
struct Origin
{
    QString address;
    QString userAgent;
};

/// Who does something, for the audit log.
struct Actor
{
    UserId id;    ///< null: the server, or nobody
    QString name; ///< "anna@example.org", "server"
    QString address;

    [[nodiscard]] static Actor of(const Principal &who, const Origin &origin)
    {
        return {who.user.id, who.name(), origin.address};
    }
    [[nodiscard]] static Actor of(const User &user, const Origin &origin)
    {
        return {user.id, user.email, origin.address};
    }
    /// The server itself, or somebody at its command line.
    [[nodiscard]] static Actor server() { return {{}, QStringLiteral("server"), {}}; }
};

/// An entry about a user.
[[nodiscard]] inline AuditEntry auditOf(const Actor &actor, const QString &action, UserId about, Timestamp at)
{
    AuditEntry entry;
    entry.at = at;
    entry.actor = actor.id;
    entry.actorName = actor.name;
    entry.address = actor.address;
    entry.action = action;
    entry.entity = QStringLiteral("user");
    entry.entityId = about.isNull() ? QString() : about.toString();
    return entry;
}

} // namespace monitron::auth
