// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>

namespace monitron {

using SessionId = Id<struct SessionTag>;
using ApiKeyId = Id<struct ApiKeyTag>;
using InvitationId = Id<struct InvitationTag>;

/// What somebody may do on a team server; each may what the ones before it may. The numbers are stored:
/// append only.
enum class Role : quint8 {
    Viewer = 0, ///< sees everything of the team's monitors
    Editor = 1, ///< changes monitors, channels and settings, acknowledges
    Admin = 2,  ///< users, invitations, audit log, server settings
};
[[nodiscard]] QString toString(Role role); ///< "viewer", "editor", "admin"
/// Also "user", the old product's word for editor.
[[nodiscard]] std::optional<Role> roleFromString(const QString &text);

struct User
{
    UserId id;
    QString email; ///< as it was given; compared without case
    QString fullName;
    Role role = Role::Editor;
    bool active = true;
    bool hasSecondFactor = false;
    int version = 0; ///< grows by one with each edit
    Timestamp createdAt;
    Timestamp updatedAt;
    std::optional<Timestamp> lastLoginAt;
    bool operator==(const User &) const = default;
};

/// A family of refresh tokens: one sign-in on one device.
struct Session
{
    SessionId id;
    UserId user;
    Timestamp createdAt;
    Timestamp lastUsedAt;
    Timestamp expiresAt;
    QString userAgent;
    QString address;
    bool operator==(const Session &) const = default;
};

/// For programs. The key itself is shown once and kept as a hash.
struct ApiKey
{
    ApiKeyId id;
    UserId user;
    QString name;
    QString prefix;           ///< the first characters of the key, to tell it by
    Role role = Role::Viewer; ///< what it may at most; never more than its user may
    Timestamp createdAt;
    std::optional<Timestamp> expiresAt;
    std::optional<Timestamp> lastUsedAt;
    bool operator==(const ApiKey &) const = default;
};

/// Lets one person register.
struct Invitation
{
    InvitationId id;
    QString email; ///< empty: whoever has the link
    Role role = Role::Editor;
    UserId invitedBy;
    Timestamp createdAt;
    Timestamp expiresAt;
    std::optional<Timestamp> acceptedAt;
    bool operator==(const Invitation &) const = default;
};

/// Who did what. Never changed and never removed but by age.
struct AuditEntry
{
    qint64 number = 0; ///< grows with each entry
    Timestamp at;
    UserId actor;      ///< null: the server itself, or nobody (a failed sign-in)
    QString actorName; ///< as it was then: e-mail, "API key deploy (anna@example.org)", "server"
    QString address;   ///< where the request came from
    QString action;    ///< "monitor.update", "auth.login_failed"
    QString entity;    ///< "monitor", "user", …; empty: none
    QString entityId;
    QJsonValue before{QJsonValue::Undefined}; ///< the fields that changed, secrets as dots
    QJsonValue after{QJsonValue::Undefined};
    bool operator==(const AuditEntry &) const = default;
};

} // namespace monitron
