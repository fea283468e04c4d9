// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/auth/actor.h"
#include "syncserver/auth/authparts.h"

namespace monitron::auth {

/// What admins do with the users, in the API and at the command line. Thread-safe.
class UserAdmin
{
public:
    explicit UserAdmin(const AuthParts &parts) : m_parts(parts) {}

    struct NewUser
    {
        QString email;
        QString fullName;
        Role role = Role::Editor;
        std::optional<QString> password; ///< none: a temporary one is made
    };
    struct Created
    {
        User user;
        QString temporaryPassword; ///< empty where one was given; shown once
    };
    [[nodiscard]] QFuture<Answer<Created>> create(const Actor &actor, const NewUser &wanted);

    struct Edit
    {
        std::optional<QString> fullName;
        std::optional<Role> role;
        std::optional<bool> active; ///< false ends all sessions at once
    };
    /// Stale when the user is at another version than `version`, where that is given. Conflict when no active
    /// admin would be left.
    [[nodiscard]] QFuture<Answer<User>> update(const Actor &actor, UserId id, const Edit &edit,
                                               std::optional<int> version = std::nullopt);

    /// Sets a password, a temporary one where none is given, and ends all sessions. Answers the temporary
    /// one.
    [[nodiscard]] QFuture<Answer<QString>> setPassword(const Actor &actor, UserId id,
                                                       const std::optional<QString> &password = std::nullopt);
    /// For somebody who has lost the device and the recovery codes.
    [[nodiscard]] QFuture<Answer<void>> switchOffSecondFactor(const Actor &actor, UserId id);
    [[nodiscard]] QFuture<Answer<void>> endSessions(const Actor &actor, UserId id);

    /// INITIAL_ADMIN_EMAIL and INITIAL_ADMIN_PASSWORD: makes this admin when there is no user at all, and
    /// never changes one. Answers whether it did.
    [[nodiscard]] QFuture<Answer<bool>> seed(const QString &email, const QString &password);
    [[nodiscard]] static Result<bool> hasUsers(AccountReader &accounts);

private:
    AuthParts m_parts;
};

} // namespace monitron::auth
