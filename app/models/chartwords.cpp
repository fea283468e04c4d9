// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/chartwords.h"

#include "app/models/format.h"
#include "app/models/viewport.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace monitron {

namespace {

struct Chart
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

constexpr Duration hour = std::chrono::hours(1);
constexpr Duration mostHours = std::chrono::hours(48);

QString spanText(Duration length)
{
    if (length >= hour && length <= mostHours && length.count() % hour.count() == 0)
        return Chart::tr("%1 h").arg(length / hour);
    return format::duration(length);
}

bool touches(const TimeRange &range, Timestamp from, std::optional<Timestamp> to)
{
    return from < range.to && (!to || *to >= range.from);
}

/// The median of the points' medians, each as heavy as it has checks.
std::optional<qint64> median(std::vector<std::pair<qint64, int>> medians)
{
    std::sort(medians.begin(), medians.end());
    qint64 all = 0;
    for (const auto &[us, checks] : medians)
        all += checks;
    qint64 below = 0;
    for (const auto &[us, checks] : medians) {
        below += checks;
        if (below * 2 >= all)
            return us;
    }
    return {};
}

} // namespace

QString rangeText(const Viewport &viewport)
{
    return viewport.isLive() ? Chart::tr("last %1", "24 h").arg(spanText(viewport.length()))
                             : rangeText(viewport.range());
}

QString rangeText(TimeRange range)
{
    const QLocale locale;
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(range.from.ms());
    const QDateTime to = QDateTime::fromMSecsSinceEpoch(range.to.ms());
    const bool wholeDays = from == from.date().startOfDay() && to == to.date().startOfDay();
    const auto date = [&](const QDateTime &when) {
        return locale.toString(when.date(), QLocale::ShortFormat);
    };
    if (wholeDays && from.date().addDays(1) == to.date())
        return date(from);
    const auto time = [&](const QDateTime &when) {
        return locale.toString(when.time(), QLocale::ShortFormat);
    };
    const QString begin = date(from) + QLatin1Char(' ') + time(from);
    return Chart::tr("%1 – %2", "from, to")
        .arg(begin, from.date() == to.date() ? time(to) : date(to) + QLatin1Char(' ') + time(to));
}

QString chartSummary(const ChartData &data, const Viewport &viewport)
{
    const TimeRange range = viewport.range();
    std::vector<std::pair<qint64, int>> medians;
    qint64 slowest = 0;
    int failures = 0;
    for (const SeriesPoint &point : data.series.points) {
        if (!touches(range, point.at, point.at + point.width - Duration(1)))
            continue;
        failures += point.bad;
        if (point.p50Us)
            medians.emplace_back(*point.p50Us, point.good);
        slowest = std::max(slowest, point.maxUs.value_or(0));
    }
    const auto incidents = std::count_if(data.outages.begin(), data.outages.end(), [&](const Outage &outage) {
        return touches(range, outage.from, outage.to);
    });
    QString text = Chart::tr("Response time, %1", "last 24 h").arg(rangeText(viewport));
    if (const auto middle = median(std::move(medians)))
        text += Chart::tr(", median %1, at most %2").arg(format::latency(*middle), format::latency(slowest));
    else
        text += Chart::tr(", nothing measured");
    text += QStringLiteral("; ") + Chart::tr("%n incident(s)", nullptr, static_cast<int>(incidents));
    text += QStringLiteral("; ") + Chart::tr("%n failed check(s)", nullptr, failures);
    return text;
}

} // namespace monitron
