// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/settingsrepository.h"

#include "core/storage/database.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace monitron {

namespace {

constexpr const char *replaceSetting =
    "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
constexpr const char *insertSetting =
    "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING";
constexpr const char *deleteSetting = "DELETE FROM setting WHERE name = ?";
constexpr const char *selectSetting = "SELECT value FROM setting WHERE name = ?";
constexpr const char *replaceNumber =
    "INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
constexpr const char *selectNumber = "SELECT value FROM meta WHERE name = ?";

// QJsonDocument only takes arrays and objects, so a value stands in an array of one.
QString toText(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

} // namespace

Result<void> SettingsRepository::set(const QString &name, const QJsonValue &value)
{
    if (value.isUndefined())
        return m_database.run(deleteSetting, name).map([](qint64) {});
    return m_database.run(replaceSetting, name, toText(value)).map([](qint64) {});
}

Result<void> SettingsRepository::setUnlessThere(const QString &name, const QJsonValue &value)
{
    return m_database.run(insertSetting, name, toText(value)).map([](qint64) {});
}

Result<QJsonValue> SettingsRepository::get(const QString &name)
{
    QJsonValue value(QJsonValue::Undefined);
    auto read = m_database.each(
        selectSetting,
        [&](const SqlRow &row) { value = QJsonDocument::fromJson(row.bytes(0)).array().at(0); }, name);
    if (!read)
        return Unexpected(read.error());
    return value;
}

Result<void> SettingsRepository::setNumber(const QString &name, qint64 value)
{
    return m_database.run(replaceNumber, name, value).map([](qint64) {});
}

Result<std::optional<qint64>> SettingsRepository::number(const QString &name)
{
    std::optional<qint64> value;
    if (auto read = m_database.each(
            selectNumber, [&](const SqlRow &row) { value = row.number(0); }, name);
        !read)
        return Unexpected(read.error());
    return value;
}

std::vector<const char *> SettingsRepository::statements()
{
    return {replaceSetting, insertSetting, deleteSetting, selectSetting, replaceNumber, selectNumber};
}

} // namespace monitron
