// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/palettesources.h"

#include "app/models/format.h"
#include "app/models/monitorlistmodel.h"
#include "app/workspace/whendone.h"
#include "app/workspace/workspace.h"
#include "core/storage/reader.h"

namespace monitron {

namespace {
/// Older incidents are found on their page.
constexpr int incidentsSearched = 500;
} // namespace

MonitorPaletteSource::MonitorPaletteSource(const MonitorListModel &monitors, QObject *parent)
    : PaletteSource(parent), m_monitors(monitors)
{
    connect(&monitors, &QAbstractItemModel::rowsInserted, this, &PaletteSource::changed);
    connect(&monitors, &QAbstractItemModel::rowsRemoved, this, &PaletteSource::changed);
    connect(&monitors, &QAbstractItemModel::modelReset, this, &PaletteSource::changed);
}

int MonitorPaletteSource::count() const
{
    return m_monitors.rowCount();
}

PaletteEntry MonitorPaletteSource::entry(int index) const
{
    const Monitor &monitor = m_monitors.row(index).monitor;
    PaletteEntry entry;
    entry.kind = PaletteEntry::Kind::Monitor;
    entry.id = monitor.id.toString();
    entry.title = monitor.name;
    entry.detail = monitor.url;
    if (!monitor.tags.isEmpty() || !monitor.group.isEmpty())
        entry.keywords = monitor.group + QLatin1Char(' ') + monitor.tags.join(QLatin1Char(' '));
    return entry;
}

IncidentPaletteSource::IncidentPaletteSource(Workspace &workspace, QObject *parent)
    : PaletteSource(parent), m_workspace(workspace)
{
}

int IncidentPaletteSource::count() const
{
    return static_cast<int>(m_entries.size());
}

PaletteEntry IncidentPaletteSource::entry(int index) const
{
    return m_entries[static_cast<std::size_t>(index)];
}

void IncidentPaletteSource::refresh()
{
    const auto query = [](const Reader &reader) { return reader.incidents(MonitorId(), incidentsSearched); };
    whenDone(m_workspace.read(query), this, [this](const Result<std::vector<IncidentView>> &views) {
        if (!views)
            return;
        m_entries.clear();
        const Timestamp now = m_workspace.clock().now();
        for (const IncidentView &view : *views) {
            PaletteEntry entry;
            entry.kind = PaletteEntry::Kind::Incident;
            entry.id = view.incident.id.toString();
            entry.title = view.monitorName;
            entry.detail =
                tr("%1: %2", "when an incident began, its cause")
                    .arg(format::time(view.incident.openedAt, now), format::brief(view.incident.cause));
            m_entries.push_back(entry);
        }
        Q_EMIT changed();
    });
}

void ListPaletteSource::setEntries(std::vector<PaletteEntry> entries)
{
    m_entries = std::move(entries);
    Q_EMIT changed();
}

PaletteEntry ListPaletteSource::entry(int index) const
{
    return m_entries[static_cast<std::size_t>(index)];
}

} // namespace monitron
