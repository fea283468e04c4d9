// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/incidentpage.h"

#include <QElapsedTimer>

#include <algorithm>

namespace monitron {

namespace {
constexpr qint64 sliceMs = 50;
}

bool IncidentRow::matches(const QStringList &filter) const
{
    if (filter.isEmpty())
        return true;
    const QString text = (monitorName + QLatin1Char('\n') + incident.cause).toCaseFolded();
    return std::all_of(filter.begin(), filter.end(),
                       [&](const QString &word) { return text.contains(word); });
}

bool comesBefore(const Incident &a, const Incident &b)
{
    if (a.isOpen() != b.isOpen())
        return a.isOpen();
    if (a.openedAt != b.openedAt)
        return a.openedAt > b.openedAt;
    return a.id.toBytes() > b.id.toBytes();
}

Result<IncidentPage> readPage(const Reader &reader, const IncidentPageQuery &query)
{
    QElapsedTimer spent;
    spent.start();
    IncidentPage page;
    page.next = query.from;
    while (!page.atEnd && static_cast<int>(page.rows.size()) < query.limit) {
        auto views = reader.incidents(
            IncidentQuery{query.monitor, !page.next.openDone, page.next.before, query.limit});
        if (!views)
            return tl::unexpected(views.error());
        const bool last = static_cast<int>(views->size()) < query.limit;
        if (!views->empty())
            page.next.before = views->back().incident.openedAt;
        for (IncidentView &view : *views) {
            IncidentRow row{std::move(view.incident), std::move(view.monitorName)};
            if (row.incident.isOpen() != page.next.openDone && row.matches(query.filter))
                page.rows.push_back(std::move(row));
        }
        if (last && (page.next.openDone || query.openOnly))
            page.atEnd = true;
        else if (last)
            page.next = IncidentCursor{true, IncidentQuery().before};
        if (spent.elapsed() >= sliceMs)
            break;
    }
    std::stable_sort(page.rows.begin(), page.rows.end(), [](const IncidentRow &a, const IncidentRow &b) {
        return comesBefore(a.incident, b.incident);
    });
    return page;
}

} // namespace monitron
