// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/chartcsv.h"

#include <QDateTime>

namespace monitron::chartcsv {

namespace {

QByteArray time(Timestamp at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms(), Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
}

QByteArray ms(const std::optional<qint64> &us)
{
    return us ? QByteArray::number(static_cast<double>(*us) / 1000, 'f', 3) : QByteArray();
}

QByteArray seconds(Duration duration)
{
    return QByteArray::number(static_cast<double>(duration.count()) / 1000, 'f', 3);
}

QByteArray row(const QList<QByteArray> &fields)
{
    return fields.join(',') + "\r\n"; // RFC 4180; no field needs quotes
}

} // namespace

QByteArray series(const std::vector<SeriesPoint> &points, TimeRange range)
{
    QByteArray csv =
        "time,length_s,checks_good,checks_failed,checks_unobserved,median_ms,p95_ms,min_ms,max_ms,"
        "dns_ms,connect_ms,tls_ms,first_byte_ms,transfer_ms,up_s,down_s\r\n";
    for (const SeriesPoint &point : points) {
        if (point.at >= range.to || point.at + point.width <= range.from)
            continue;
        const Phases &phases = point.meanPhases;
        csv += row({time(point.at), seconds(point.width), QByteArray::number(point.good),
                    QByteArray::number(point.bad), QByteArray::number(point.unobserved), ms(point.p50Us),
                    ms(point.p95Us), ms(point.minUs), ms(point.maxUs), ms(phases.dns), ms(phases.connect),
                    ms(phases.tls), ms(phases.firstByte), ms(phases.transfer), seconds(point.up),
                    seconds(point.down)});
    }
    return csv;
}

QByteArray distribution(const std::vector<LatencyClass> &classes)
{
    QByteArray csv = "from_ms,to_ms,checks\r\n";
    for (const LatencyClass &one : classes)
        csv += row({ms(one.fromUs), ms(one.toUs), QByteArray::number(one.count)});
    return csv;
}

QByteArray days(const std::vector<DayFigure> &days)
{
    QByteArray csv = "date,from,to,uptime_percent,up_s,down_s,unobserved_s,checks_failed,incidents\r\n";
    for (const DayFigure &day : days) {
        const Uptime uptime = day.uptime();
        const auto ratio = uptime.ratio();
        csv += row({day.date.toString(Qt::ISODate).toLatin1(), time(day.range.from), time(day.range.to),
                    ratio ? QByteArray::number(*ratio * 100, 'f', 4) : QByteArray(), seconds(day.up),
                    seconds(day.down), seconds(uptime.length - uptime.covered()),
                    QByteArray::number(day.failures), QByteArray::number(day.outages)});
    }
    return csv;
}

} // namespace monitron::chartcsv
