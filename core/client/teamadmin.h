// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/accountcall.h"
#include "core/model/account.h"
#include "core/model/replica.h"

namespace monitron {

/// What admins ask of a team's server. The server judges whether one may: Refused with its words where not.
class TeamAdmin
{
public:
    explicit TeamAdmin(AskServer ask) : m_ask(std::move(ask)) {}

    [[nodiscard]] QFuture<Result<std::vector<User>>> users() const;
    struct CreatedUser
    {
        User user;
        QString temporaryPassword; ///< cannot be asked for again
    };
    [[nodiscard]] QFuture<Result<CreatedUser>> createUser(const QString &email, const QString &fullName,
                                                          Role role) const;
    /// Name, role and whether it is active, from `user`. Conflict where it isn't at user.version any more, or
    /// where no admin would be left.
    [[nodiscard]] QFuture<Result<User>> saveUser(const User &user) const;
    /// Answers the temporary password; all sessions of the user end.
    [[nodiscard]] QFuture<Result<QString>> resetPassword(UserId id) const;
    [[nodiscard]] QFuture<Result<void>> removeSecondFactor(UserId id) const;
    /// Where the user is signed in.
    [[nodiscard]] QFuture<Result<std::vector<Session>>> sessions(UserId id) const;
    [[nodiscard]] QFuture<Result<void>> endSessions(UserId id) const;

    [[nodiscard]] QFuture<Result<std::vector<Invitation>>> invitations() const;
    struct Invited
    {
        Invitation invitation;
        QString link;  ///< cannot be asked for again; empty: the server doesn't know its own address
        QString token; ///< what the link holds
    };
    /// With an empty address, whoever has the link may use it.
    [[nodiscard]] QFuture<Result<Invited>> invite(const QString &email, Role role) const;
    [[nodiscard]] QFuture<Result<void>> withdraw(InvitationId id) const;

    /// Which entries of the audit log are wanted.
    struct AuditFilter
    {
        std::optional<UserId> actor;
        QString action;   ///< also as a prefix that ends in '.': "auth."; empty: all
        QString entityId; ///< empty: all
        std::optional<Timestamp> from;
        std::optional<Timestamp> to;
        bool operator==(const AuditFilter &) const = default;
    };
    struct AuditPage
    {
        std::vector<AuditEntry> entries; ///< newest first
        QByteArray next;                 ///< for moreAudit(); empty: that was all
    };
    [[nodiscard]] QFuture<Result<AuditPage>> audit(const AuditFilter &filter, int limit) const;
    [[nodiscard]] QFuture<Result<AuditPage>> moreAudit(const QByteArray &next) const;

    [[nodiscard]] QFuture<Result<std::vector<Replica>>> replicas() const;

    /// The figures of the team.
    struct Overview
    {
        int users = 0;
        int activeUsers = 0;
        int admins = 0;
        int monitors = 0;
        int paused = 0;
        int failing = 0;
        qint64 checksLastDay = 0;
        int incidentsLastDay = 0;
        bool operator==(const Overview &) const = default;
    };
    [[nodiscard]] QFuture<Result<Overview>> overview() const;

    struct Settings
    {
        int rawDays = 0;
        int hourlyDays = 0;
        int dailyDays = 0; ///< 0: for ever
        std::optional<Timestamp> mutedUntil;
        bool operator==(const Settings &) const = default;
    };
    [[nodiscard]] QFuture<Result<Settings>> settings() const;
    [[nodiscard]] QFuture<Result<Settings>> saveRetention(const Settings &settings) const;
    [[nodiscard]] QFuture<Result<Settings>> mute(const std::optional<Timestamp> &until) const;

    /// How a test message fared.
    struct Delivered
    {
        bool ok = false;
        QString detail; ///< the other side's own words
    };
    /// Io with a sentence where no mail server is set.
    [[nodiscard]] QFuture<Result<Delivered>> testMail(const QString &to) const;
    struct NamedChannel
    {
        ChannelId id;
        QString kind;
        QString name;
        bool enabled = true;
    };
    [[nodiscard]] QFuture<Result<std::vector<NamedChannel>>> channels() const;
    [[nodiscard]] QFuture<Result<Delivered>> testChannel(ChannelId id) const;

private:
    AskServer m_ask;
};

} // namespace monitron
