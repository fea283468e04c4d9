// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/model/account.h"

#include <functional>
#include <memory>
#include <vector>

namespace monitron {

class AccountRepository;
class Reader;
class Writer;

/// What the operator of a server does with its accounts, at the command line. The audit log tells it as done
/// by the server.
class AccountDesk
{
public:
    /// Where accounts are: in a store of our own, or in that of the running engine.
    struct Access
    {
        std::function<Result<std::unique_ptr<Reader>>()> read;
        std::function<Result<void>(const std::function<Result<void>(Writer &)> &)> write;
    };
    /// `clock` outlives it.
    AccountDesk(Access access, const Clock &clock) : m_access(std::move(access)), m_clock(clock) {}

    [[nodiscard]] Result<std::vector<User>> users() const;
    /// Invalid, Conflict.
    [[nodiscard]] Result<void> add(const User &user, const QString &password);
    // Each NotFound; Refused where no administrator would be left.
    [[nodiscard]] Result<void> setRole(const QString &email, Role role);
    /// Switched off, somebody is signed out everywhere at once.
    [[nodiscard]] Result<void> setActive(const QString &email, bool active);
    /// Signs out everywhere.
    [[nodiscard]] Result<void> setPassword(const QString &email, const QString &password);

    /// A new one that can be read out to somebody.
    [[nodiscard]] static QString makePassword();

private:
    using Change = std::function<Result<void>(AccountRepository &, User)>;
    [[nodiscard]] Result<void> change(const QString &email, const Change &change);
    [[nodiscard]] AuditEntry entry(const QString &action, const User &about) const;

    Access m_access;
    const Clock &m_clock;
};

} // namespace monitron
