// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/settingsmodel.h"

#include "app/workspace/whendone.h"
#include "app/workspace/workspace.h"
#include "core/model/monitorjson.h"
#include "core/storage/reader.h"
#include "core/storage/retention.h"
#include "core/storage/settingkeys.h"

namespace monitron {

namespace {

const QString defaultsKey = QStringLiteral("monitor.defaults");
const QString colorsKey = QStringLiteral("tags.colors");

/// What of a monitor's JSON is worth beginning another one with.
QJsonObject defaultsOf(const Monitor &monitor)
{
    const QJsonObject whole = toJson(monitor, Fields::Portable);
    QJsonObject kept;
    for (const char *field : {"interval_seconds", "timeout_seconds", "policy"})
        kept.insert(QString::fromLatin1(field), whole.value(QLatin1String(field)));
    return kept;
}

constexpr std::chrono::hours day{24};

int daysOf(Duration duration)
{
    return static_cast<int>(duration / day);
}

RetentionDays retentionFrom(const QJsonValue &value)
{
    const Retention kept = retentionFromJson(value);
    return {daysOf(kept.raw), daysOf(kept.hourly), kept.daily ? daysOf(*kept.daily) : 0};
}

} // namespace

struct SettingsModel::Values
{
    QJsonValue muted;
    QJsonValue retention;
    QJsonValue defaults;
    QJsonValue colors;
};

SettingsModel::SettingsModel(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    connect(&m_workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.settings)
            reload();
    });
    reload();
}

void SettingsModel::reload()
{
    const auto query = [](const Reader &reader) -> Result<Values> {
        Values values;
        const std::pair<QString, QJsonValue *> wanted[] = {{settingkeys::mutedUntil, &values.muted},
                                                           {settingkeys::retention, &values.retention},
                                                           {defaultsKey, &values.defaults},
                                                           {colorsKey, &values.colors}};
        for (const auto &[key, value] : wanted) {
            const auto read = reader.setting(key);
            if (!read)
                return tl::unexpected(read.error());
            *value = *read;
        }
        return values;
    };
    whenDone(m_workspace.read(query), this, [this](const Result<Values> &values) {
        if (values)
            take(*values);
    });
}

void SettingsModel::take(const Values &values)
{
    m_loaded = true;
    m_mutedUntil =
        values.muted.isDouble() ? std::optional(Timestamp(values.muted.toInteger())) : std::nullopt;
    m_retention = retentionFrom(values.retention);
    m_newMonitor = monitorFromJson(values.defaults.toObject()).value_or(Monitor());
    m_tagColors.clear();
    const QJsonObject colors = values.colors.toObject();
    for (auto it = colors.begin(); it != colors.end(); ++it)
        m_tagColors.insert(it.key(), it.value().toString());
    Q_EMIT changed();
}

std::optional<Timestamp> SettingsModel::mutedUntil() const
{
    return m_mutedUntil && *m_mutedUntil > m_workspace.clock().now() ? m_mutedUntil : std::nullopt;
}

QFuture<Result<void>> SettingsModel::muteUntil(std::optional<Timestamp> until)
{
    // Undefined removes a setting.
    return m_workspace.setSetting(settingkeys::mutedUntil, until
                                                               ? QJsonValue(static_cast<qint64>(until->ms()))
                                                               : QJsonValue(QJsonValue::Undefined));
}

QFuture<Result<void>> SettingsModel::setRetention(const RetentionDays &retention)
{
    Retention kept{retention.raw * day, retention.hourly * day, std::nullopt};
    if (retention.daily > 0)
        kept.daily = retention.daily * day;
    return m_workspace.setSetting(settingkeys::retention, toJson(kept));
}

QFuture<Result<void>> SettingsModel::setNewMonitor(const Monitor &monitor)
{
    return m_workspace.setSetting(defaultsKey, defaultsOf(monitor));
}

QFuture<Result<void>> SettingsModel::setTagColor(const QString &tag, const QString &color)
{
    QJsonObject colors;
    for (auto it = m_tagColors.cbegin(); it != m_tagColors.cend(); ++it)
        colors.insert(it.key(), it.value());
    if (color.isEmpty())
        colors.remove(tag);
    else
        colors.insert(tag, color);
    return m_workspace.setSetting(colorsKey, colors);
}

} // namespace monitron
