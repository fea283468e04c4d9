// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/incidenttext.h"

#include "app/models/format.h"

#include <QCoreApplication>
#include <QDateTime>

namespace monitron {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Incident)
};

/// Sortable, and the same for every reader, wherever they are.
QString stamp(Timestamp at)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at.ms());
    return local.toOffsetFromUtc(local.offsetFromUtc())
        .toString(Qt::ISODate)
        .replace(QLatin1Char('T'), QLatin1Char(' '));
}

QString indented(const QString &text)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString &line : lines)
        line.prepend(QStringLiteral("    "));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString incidentSpan(const IncidentStory &story, Timestamp now)
{
    const Incident &incident = story.view.incident;
    const QString from = format::time(incident.startedAt, now);
    if (incident.isOpen())
        return Text::tr("Since %1, %2", "time, how long ago")
            .arg(from, format::relative(incident.startedAt, now));
    return Text::tr("%1 – %2, lasted %3", "begin, end, duration")
        .arg(from, format::time(incident.endedAt.value_or(*incident.closedAt), now),
             format::duration(story.length(now)));
}

QString incidentText(const IncidentStory &story, const std::vector<IncidentStep> &steps, Timestamp now)
{
    const Incident &incident = story.view.incident;
    QStringList lines{Text::tr("Incident: %1").arg(story.monitor.name),
                      story.monitor.url,
                      Text::tr("Cause: %1").arg(incident.cause),
                      Text::tr("Started: %1").arg(stamp(incident.startedAt)),
                      incident.isOpen()
                          ? Text::tr("Still open after %1").arg(format::duration(story.length(now)))
                          : Text::tr("Ended: %1, lasted %2")
                                .arg(stamp(incident.endedAt.value_or(*incident.closedAt)),
                                     format::duration(story.length(now))),
                      QString()};
    for (const IncidentStep &step : steps) {
        lines.append(step.at ? stamp(*step.at) + QStringLiteral("  ") + step.title : step.title);
        if (!step.detail.isEmpty())
            lines.append(indented(step.detail));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace monitron
