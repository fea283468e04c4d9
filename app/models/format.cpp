// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace monitron::format {

namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("Format", text, nullptr, n);
}

QDateTime local(Timestamp at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms());
}

QString units(qint64 big, const char *bigName, qint64 small, const char *smallName)
{
    if (small == 0)
        return tr(bigName).arg(big);
    return tr(bigName).arg(big) + QLatin1Char(' ') + tr(smallName).arg(small);
}

} // namespace

QString none()
{
    return QStringLiteral("–");
}

QString duration(Duration duration)
{
    const qint64 s = std::max<qint64>(0, duration.count() / 1000);
    if (s < 60)
        return tr("%1 s").arg(s);
    if (s < 600)
        return units(s / 60, "%1 min", s < 300 ? s % 60 : 0, "%1 s");
    if (s < 3600)
        return tr("%1 min").arg(s / 60);
    if (s < 86400)
        return units(s / 3600, "%1 h", s / 60 % 60, "%1 min");
    if (s < 86400 * 10)
        return units(s / 86400, "%1 d", s / 3600 % 24, "%1 h");
    return tr("%n day(s)", static_cast<int>(s / 86400));
}

QString every(Duration interval)
{
    const qint64 s = interval.count() / 1000;
    if (s <= 60 || s % 60 != 0)
        return tr("every %1 s").arg(s);
    if (s % 3600 != 0)
        return tr("every %1 min").arg(s / 60);
    return tr("every %1 h").arg(s / 3600);
}

QString latency(qint64 microseconds)
{
    const double ms = static_cast<double>(microseconds) / 1000.0;
    const QLocale locale;
    if (ms < 1)
        return tr("%1 ms").arg(locale.toString(ms, 'f', 1));
    if (ms < 9999.5)
        return tr("%1 ms").arg(locale.toString(ms, 'f', 0));
    return tr("%1 s").arg(locale.toString(ms / 1000, 'f', 1));
}

QString percent(std::optional<double> ratio)
{
    if (!ratio)
        return none();
    const double floored = std::floor(*ratio * 10000.0 + 1e-9) / 100.0;
    return tr("%1 %").arg(QLocale().toString(floored, 'f', 2));
}

QString time(Timestamp at, Timestamp now)
{
    const QDateTime when = local(at);
    const QString clock = when.time().toString(QStringLiteral("HH:mm:ss"));
    if (when.date() == local(now).date())
        return clock;
    return QLocale().toString(when.date(), QLocale::ShortFormat) + QLatin1Char(' ') + clock;
}

QString exactTime(Timestamp at)
{
    return QLocale().toString(local(at), QLocale::LongFormat);
}

QString until(Duration left)
{
    return left.count() < 1000 ? tr("now") : tr("in %1").arg(duration(left));
}

QString brief(const QString &text, int most)
{
    QString line = text.size() > most * 2 ? text.left(most * 2).simplified() : text.simplified();
    if (line.size() > most || text.size() > most * 2) {
        line.truncate(most);
        if (!line.isEmpty() && line.back().isHighSurrogate())
            line.chop(1);
        line += QStringLiteral("…");
    }
    return line;
}

} // namespace monitron::format
