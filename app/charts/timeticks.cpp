// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/timeticks.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace monitron {

namespace {

constexpr qint64 secondsPerDay = 86'400;
constexpr qint64 secondSteps[] = {1,   2,   5,    10,   15,   30,    60,    120,  300,
                                  600, 900, 1800, 3600, 7200, 10800, 21600, 43200};
constexpr int daySteps[] = {1, 2, 4, 7, 14};
constexpr int monthSteps[] = {1, 2, 3, 6, 12, 24, 60, 120};
constexpr double daysPerMonth = 30.4;

QString dayLabel(const QDate &date)
{
    const QLocale locale;
    const QString order = locale.dateFormat(QLocale::ShortFormat);
    const bool monthFirst = order.indexOf(QLatin1Char('M')) < order.indexOf(QLatin1Char('d'));
    return locale.toString(date, monthFirst ? QStringLiteral("MMM d") : QStringLiteral("d MMM"));
}

QString clockLabel(const QTime &time)
{
    // The locale's own order, with seconds only where they tell something.
    const QLocale locale;
    QString format = locale.timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss"));
    if (time.second() != 0)
        format.replace(QStringLiteral("mm"), QStringLiteral("mm:ss"));
    return locale.toString(time, format);
}

QString monthLabel(const QDate &date)
{
    return date.month() == 1 ? QString::number(date.year()) : QLocale().toString(date, QStringLiteral("MMM"));
}

struct Collector
{
    TimeRange range;
    std::vector<TimeTick> ticks;

    void add(const QDateTime &when, const QString &label)
    {
        const Timestamp at(when.toMSecsSinceEpoch());
        // Where the clock is set back or forward, an hour is missing or there twice.
        if (at < range.from || at >= range.to || (!ticks.empty() && at <= ticks.back().at))
            return;
        ticks.push_back({at, label});
    }
};

void addClockTimes(Collector &into, const QDate &first, const QDate &last, qint64 step)
{
    const QTime midnight(0, 0);
    const qint64 from = QDateTime(first, midnight).toMSecsSinceEpoch();
    // A range within a day begins near its start, not at every step since midnight.
    const qint64 skipped = std::max<qint64>(0, (into.range.from.ms() - from) / 1000 / step - 7200 / step - 1);
    for (QDate date = first; date <= last; date = date.addDays(1)) {
        for (qint64 second = date == first ? skipped * step : 0; second < secondsPerDay; second += step) {
            const QTime time = midnight.addSecs(static_cast<int>(second));
            const QDateTime when(date, time);
            if (when.toMSecsSinceEpoch() >= into.range.to.ms())
                return;
            into.add(when, second == 0 ? dayLabel(date) : clockLabel(time));
        }
    }
}

} // namespace

std::vector<TimeTick> timeTicks(TimeRange range, int most)
{
    if (range.to <= range.from || most < 1)
        return {};
    const QDate first = QDateTime::fromMSecsSinceEpoch(range.from.ms()).date();
    const QDate last = QDateTime::fromMSecsSinceEpoch(range.to.ms()).date();
    const double seconds = static_cast<double>((range.to - range.from).count()) / 1000;
    const double perTick = seconds / most;
    Collector into{range, {}};
    for (const qint64 step : secondSteps) {
        if (static_cast<double>(step) >= perTick) {
            addClockTimes(into, first, last, step);
            return into.ticks;
        }
    }
    for (const int step : daySteps) {
        if (static_cast<double>(step * secondsPerDay) < perTick)
            continue;
        QDate date = first.addDays(-(first.toJulianDay() % step));
        for (; date <= last; date = date.addDays(step))
            into.add(date.startOfDay(), dayLabel(date));
        return into.ticks;
    }
    for (const int step : monthSteps) {
        if (step * daysPerMonth * static_cast<double>(secondsPerDay) < perTick)
            continue;
        const int months = first.year() * 12 + first.month() - 1;
        for (int month = months - months % step;; month += step) {
            const QDate date(month / 12, month % 12 + 1, 1);
            if (date > last)
                return into.ticks;
            into.add(date.startOfDay(), monthLabel(date));
        }
    }
    return into.ticks;
}

} // namespace monitron
