// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace monitron {

class Database;

/// Sealed secrets by name, on a server: what they are sealed with never comes here. Part of the Writer's
/// transaction, or of a Reader's.
class SecretRepository
{
public:
    explicit SecretRepository(Database &database) : m_database(database) {}

    /// None: there is none of this name.
    [[nodiscard]] Result<std::optional<QByteArray>> get(const QString &name);
    [[nodiscard]] Result<void> set(const QString &name, const QByteArray &sealed);
    /// False: there is one already, which stays.
    [[nodiscard]] Result<bool> add(const QString &name, const QByteArray &sealed);
    [[nodiscard]] Result<void> remove(const QString &name);

    static std::vector<const char *> statements();

private:
    Database &m_database;
};

} // namespace monitron
