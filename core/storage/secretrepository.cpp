// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/secretrepository.h"

#include "core/storage/database.h"

namespace monitron {

namespace {

constexpr const char *selectSecret = "SELECT sealed FROM secret WHERE name = ?";
constexpr const char *insertSecret =
    "INSERT INTO secret (name, sealed) VALUES (?, ?) ON CONFLICT (name) DO NOTHING";
constexpr const char *replaceSecret = "INSERT INTO secret (name, sealed) VALUES (?, ?) ON CONFLICT (name) DO "
                                      "UPDATE SET sealed = excluded.sealed";
constexpr const char *deleteSecret = "DELETE FROM secret WHERE name = ?";

} // namespace

Result<std::optional<QByteArray>> SecretRepository::get(const QString &name)
{
    std::optional<QByteArray> sealed;
    auto read = m_database.each(
        selectSecret, [&](const SqlRow &row) { sealed = row.bytes(0); }, name);
    if (!read)
        return Unexpected(read.error());
    return sealed;
}

Result<void> SecretRepository::set(const QString &name, const QByteArray &sealed)
{
    return m_database.run(replaceSecret, name, sealed).map([](qint64) {});
}

Result<bool> SecretRepository::add(const QString &name, const QByteArray &sealed)
{
    return m_database.run(insertSecret, name, sealed).map([](qint64 added) { return added > 0; });
}

Result<void> SecretRepository::remove(const QString &name)
{
    return m_database.run(deleteSecret, name).map([](qint64) {});
}

std::vector<const char *> SecretRepository::statements()
{
    return {selectSecret, insertSecret, replaceSecret, deleteSecret};
}

} // namespace monitron
