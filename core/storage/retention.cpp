// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/retention.h"

#include <algorithm>

namespace monitron {

namespace {

constexpr Duration day = std::chrono::hours(24);
constexpr qint64 mostDays = 36'500;

std::optional<qint64> days(const QJsonValue &value)
{
    if (!value.isDouble() || value.toDouble() < 0)
        return std::nullopt;
    return static_cast<qint64>(std::min(value.toDouble(), static_cast<double>(mostDays)));
}

} // namespace

Retention retentionFromJson(const QJsonValue &value, const Retention &fallback)
{
    Retention retention = fallback;
    if (const auto raw = days(value[u"raw_days"]); raw.value_or(0) > 0)
        retention.raw = day * *raw;
    if (const auto hourly = days(value[u"hourly_days"]); hourly.value_or(0) > 0)
        retention.hourly = day * *hourly;
    if (const auto daily = days(value[u"daily_days"]))
        retention.daily = *daily > 0 ? std::optional<Duration>(day * *daily) : std::nullopt;
    retention.hourly = std::max(retention.hourly, retention.raw);
    if (retention.daily)
        retention.daily = std::max(*retention.daily, retention.hourly);
    return retention;
}

QJsonObject toJson(const Retention &retention)
{
    return {{QStringLiteral("raw_days"), static_cast<qint64>(retention.raw / day)},
            {QStringLiteral("hourly_days"), static_cast<qint64>(retention.hourly / day)},
            {QStringLiteral("daily_days"), static_cast<qint64>(retention.daily.value_or(Duration(0)) / day)}};
}

} // namespace monitron
