// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QJsonValue>

#include <optional>
#include <vector>

namespace monitron {

class Database;

/// The meta number that Writer::setAliveAt sets.
[[nodiscard]] inline QString aliveAtName()
{
    return QStringLiteral("alive_at");
}

/// People's settings (JSON values by name) and the store's own numbers ("meta").
class SettingsRepository
{
public:
    explicit SettingsRepository(Database &database) : m_database(database) {}

    /// Undefined removes it.
    [[nodiscard]] Result<void> set(const QString &name, const QJsonValue &value);
    /// Of several processes at once, one sets it.
    [[nodiscard]] Result<void> setUnlessThere(const QString &name, const QJsonValue &value);
    [[nodiscard]] Result<QJsonValue> get(const QString &name); ///< Undefined when never set

    [[nodiscard]] Result<void> setNumber(const QString &name, qint64 value);
    [[nodiscard]] Result<std::optional<qint64>> number(const QString &name);

    static std::vector<const char *> statements();

private:
    Database &m_database;
};

} // namespace monitron
