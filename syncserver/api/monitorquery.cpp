// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/api/monitorquery.h"

#include <algorithm>

namespace monitron::api {

namespace {

// The old product's clients know no pages and expect every monitor.
constexpr int largestPage = 10'000;

int compareTimes(const std::optional<Timestamp> &a, const std::optional<Timestamp> &b)
{
    return a < b ? -1 : (b < a ? 1 : 0);
}

/// What fails comes first.
int rankOf(MonitorStatus status)
{
    switch (status) {
    case MonitorStatus::Down:
        return 0;
    case MonitorStatus::Failing:
        return 1;
    case MonitorStatus::Pending:
        return 2;
    case MonitorStatus::Up:
        return 3;
    case MonitorStatus::Paused:
        return 4;
    }
    return 5;
}

int compare(const QString &by, const MonitorView &a, const MonitorView &b)
{
    if (by == u"name")
        return a.monitor.name.compare(b.monitor.name, Qt::CaseInsensitive);
    if (by == u"url")
        return a.monitor.url.compare(b.monitor.url, Qt::CaseInsensitive);
    if (by == u"group")
        return a.monitor.group.compare(b.monitor.group, Qt::CaseInsensitive);
    if (by == u"status")
        return rankOf(a.state.status) - rankOf(b.state.status);
    if (by == u"last_latency_ms")
        return a.state.lastTotalUs < b.state.lastTotalUs
                   ? -1
                   : (b.state.lastTotalUs < a.state.lastTotalUs ? 1 : 0);
    if (by == u"last_checked_at")
        return compareTimes(a.state.lastCheckAt, b.state.lastCheckAt);
    if (by == u"updated_at")
        return compareTimes(a.monitor.updatedAt, b.monitor.updatedAt);
    return compareTimes(a.monitor.createdAt, b.monitor.createdAt);
}

} // namespace

std::vector<Parameter> MonitorQuery::parameters()
{
    QStringList orders;
    for (const char *field : {"created_at", "name", "url", "group", "status", "last_latency_ms",
                              "last_checked_at", "updated_at"}) {
        orders << QString::fromLatin1(field) << u'-' + QString::fromLatin1(field);
    }
    return {
        {"status",
         schema::oneOf({QStringLiteral("pending"), QStringLiteral("up"), QStringLiteral("failing"),
                        QStringLiteral("down"), QStringLiteral("paused")}),
         QStringLiteral("Only those in this state.")},
        {"tag", schema::text(320), QStringLiteral("Only those with this tag.")},
        {"group", schema::text(1000), QStringLiteral("Only those in this group or below it.")},
        {"q", schema::text(200), QStringLiteral("Only those with this text in name or URL.")},
        {"enabled", schema::boolean(), QStringLiteral("Only those that are watched, or paused.")},
        {"owner_id", schema::uuid(), QStringLiteral("Only those of this user.")},
        {"sort", schema::oneOf(orders), QStringLiteral("The field to sort by; \"-\" before it: descending.")},
        {"cursor", schema::uuid(), QStringLiteral("Where the page begins, from the Link header.")},
        {"limit", schema::integer(1, largestPage), QStringLiteral("The most entries of the page.")},
    };
}

MonitorQuery::MonitorQuery(const Call &call)
    : m_status(call.text("status")), m_tag(call.text("tag")), m_group(call.text("group")),
      m_text(call.text("q")), m_owner(UserId::fromString(call.text("owner_id"))),
      m_sort(call.text("sort", QStringLiteral("created_at"))),
      m_after(MonitorId::fromString(call.text("cursor"))), m_limit(call.number("limit", largestPage))
{
    if (call.has("enabled"))
        m_enabled = call.query.value(QStringLiteral("enabled")).toBool();
    m_descending = m_sort.startsWith(u'-');
    if (m_descending)
        m_sort.remove(0, 1);
}

bool MonitorQuery::admits(const MonitorView &view) const
{
    const Monitor &monitor = view.monitor;
    return (m_status.isEmpty() || toString(view.state.status) == m_status) &&
           (m_tag.isEmpty() || monitor.tags.contains(m_tag, Qt::CaseInsensitive)) &&
           (m_group.isEmpty() || monitor.group.compare(m_group, Qt::CaseInsensitive) == 0 ||
            monitor.group.startsWith(m_group + u'/', Qt::CaseInsensitive)) &&
           (m_text.isEmpty() || monitor.name.contains(m_text, Qt::CaseInsensitive) ||
            monitor.url.contains(m_text, Qt::CaseInsensitive)) &&
           (!m_enabled || monitor.enabled == *m_enabled) && (m_owner.isNull() || monitor.owner == m_owner);
}

bool MonitorQuery::precedes(const MonitorView &a, const MonitorView &b) const
{
    const int order = compare(m_sort, a, b);
    if (order != 0)
        return m_descending ? order > 0 : order < 0;
    return m_descending ? b.monitor.id < a.monitor.id : a.monitor.id < b.monitor.id;
}

MonitorQuery::Page MonitorQuery::apply(const MonitorCatalog::Listing &listing) const
{
    Page page;
    std::copy_if(listing.monitors.begin(), listing.monitors.end(), std::back_inserter(page.monitors),
                 [this](const auto &entry) { return admits(entry->view); });
    std::sort(page.monitors.begin(), page.monitors.end(),
              [this](const auto &a, const auto &b) { return precedes(a->view, b->view); });
    if (!m_after.isNull()) {
        // By its place in the order: it may not be among them any more.
        const auto last =
            std::find_if(listing.monitors.begin(), listing.monitors.end(),
                         [this](const auto &entry) { return entry->view.monitor.id == m_after; });
        if (last != listing.monitors.end()) {
            std::erase_if(page.monitors, [&](const auto &entry) {
                return entry == *last || precedes(entry->view, (*last)->view);
            });
        } else {
            std::erase_if(page.monitors, [this](const auto &entry) {
                const MonitorId id = entry->view.monitor.id;
                return m_descending ? !(id < m_after) : !(m_after < id);
            });
        }
    }
    page.more = page.monitors.size() > static_cast<std::size_t>(m_limit);
    if (page.more)
        page.monitors.resize(static_cast<std::size_t>(m_limit));
    return page;
}

QString MonitorQuery::cursorAfter(const Page &page)
{
    return page.monitors.empty() ? QString() : page.monitors.back()->view.monitor.id.toString();
}

} // namespace monitron::api
