// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/auth/actor.h"
#include "syncserver/auth/authparts.h"

#include <QHash>
#include <QMutex>

namespace monitron::auth {

/// Making and removing keys for programs, and noting that they are used. Thread-safe.
class ApiKeys
{
public:
    explicit ApiKeys(const AuthParts &parts) : m_parts(parts) {}

    struct Form
    {
        QString name;
        Role role = Role::Viewer; ///< not more than one's own
        std::optional<Timestamp> expiresAt;
    };
    struct Created
    {
        ApiKey apiKey;
        QString text; ///< the key itself, shown once
    };
    [[nodiscard]] QFuture<Answer<Created>> create(const Principal &who, const Form &form,
                                                  const Origin &origin);
    [[nodiscard]] QFuture<Answer<void>> remove(const Principal &who, ApiKeyId id, const Origin &origin);

    /// After a request with a key; writes at most once a minute, and nobody waits for it.
    void noteUse(const Principal &who);

private:
    [[nodiscard]] bool isWorthNoting(const ApiKey &key, Timestamp now);

    AuthParts m_parts;
    QMutex m_mutex;
    QHash<ApiKeyId, Timestamp> m_noted;
};

} // namespace monitron::auth
