// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace monitron::format {

namespace {

struct Format
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};

QDateTime local(Timestamp at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms());
}

/// The locale's short format, which seldom has seconds, with seconds.
QString clockFormat(const QLocale &locale)
{
    QString format = locale.timeFormat(QLocale::ShortFormat);
    const qsizetype minutes = format.indexOf(QStringLiteral("mm"));
    if (minutes > 0 && !format.contains(QLatin1Char('s')))
        format.insert(minutes + 2, format.at(minutes - 1) + QStringLiteral("ss"));
    return format;
}

/// "2 h 5 min"; without the second where it is zero.
QString units(const QString &big, qint64 small, const QString &smallText)
{
    return small == 0 ? big : big + QLatin1Char(' ') + smallText;
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
        return Format::tr("%1 s").arg(s);
    if (s < 600)
        return units(Format::tr("%1 min").arg(s / 60), s < 300 ? s % 60 : 0, Format::tr("%1 s").arg(s % 60));
    if (s < 3600)
        return Format::tr("%1 min").arg(s / 60);
    if (s < 86400)
        return units(Format::tr("%1 h").arg(s / 3600), s / 60 % 60, Format::tr("%1 min").arg(s / 60 % 60));
    if (s < 86400 * 10)
        return units(Format::tr("%1 d").arg(s / 86400), s / 3600 % 24, Format::tr("%1 h").arg(s / 3600 % 24));
    return Format::tr("%n day(s)", nullptr, static_cast<int>(s / 86400));
}

QString every(Duration interval)
{
    const qint64 s = interval.count() / 1000;
    if (s <= 60 || s % 60 != 0)
        return Format::tr("every %1 s").arg(s);
    if (s % 3600 != 0)
        return Format::tr("every %1 min").arg(s / 60);
    return Format::tr("every %1 h").arg(s / 3600);
}

QString latency(qint64 microseconds)
{
    const double ms = static_cast<double>(microseconds) / 1000.0;
    const QLocale locale;
    if (ms < 1)
        return Format::tr("%1 ms").arg(locale.toString(ms, 'f', ms < 0.095 ? 2 : 1));
    if (ms < 9999.5)
        return Format::tr("%1 ms").arg(locale.toString(ms, 'f', 0));
    return Format::tr("%1 s").arg(locale.toString(ms / 1000, 'f', 1));
}

QString percent(std::optional<double> ratio)
{
    if (!ratio)
        return none();
    const double floored = std::floor(*ratio * 10000.0 + 1e-9) / 100.0;
    return Format::tr("%1 %").arg(QLocale().toString(floored, 'f', 2));
}

QString time(Timestamp at, Timestamp now)
{
    const QDateTime when = local(at);
    const QLocale locale;
    const QString clock = locale.toString(when.time(), clockFormat(locale));
    if (when.date() == local(now).date())
        return clock;
    return locale.toString(when.date(), QLocale::ShortFormat) + QLatin1Char(' ') + clock;
}

QString relative(Timestamp at, Timestamp now)
{
    const Duration since = now - at;
    if (std::chrono::abs(since) < std::chrono::seconds(5))
        return Format::tr("just now");
    return since.count() > 0 ? Format::tr("%1 ago", "4 min ago").arg(duration(since))
                             : Format::tr("in %1").arg(duration(-since));
}

QString exactTime(Timestamp at)
{
    return QLocale().toString(local(at), QLocale::LongFormat);
}

QString until(Duration left)
{
    return left.count() < 1000 ? Format::tr("now") : Format::tr("in %1").arg(duration(left));
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
