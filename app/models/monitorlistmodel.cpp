// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/monitorlistmodel.h"

#include "app/models/rowextras.h"
#include "app/models/rowtext.h"
#include "app/workspace/whendone.h"
#include "app/workspace/workspace.h"
#include "core/storage/reader.h"

#include <algorithm>

namespace monitron {

namespace {

/// Changes that come within this time are read together.
constexpr std::chrono::milliseconds changePause{120};
/// With more gaps than these, rows go all at once: each gap moves all rows behind it.
constexpr std::size_t mostGaps = 16;

Result<std::vector<MonitorRow>> rowsOf(Result<std::vector<MonitorView>> views)
{
    if (!views)
        return tl::unexpected(views.error());
    return rowsByName(std::move(*views));
}

std::optional<EditView::State> stateIn(const EditedMonitors &edited, MonitorId id)
{
    const auto found = edited.constFind(id);
    return found == edited.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

MonitorListModel::MonitorListModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace),
      m_extras(new RowExtrasReader(
          workspace,
          [this](MonitorId id) {
              const int at = rowOf(id);
              return at >= 0 && (row(at).extras == MonitorRow::Extras::Missing ||
                                 row(at).extras == MonitorRow::Extras::Stale);
          },
          this))
{
    m_changeTimer.setSingleShot(true);
    m_changeTimer.setInterval(changePause);
    connect(&m_changeTimer, &QTimer::timeout, this, &MonitorListModel::readChanged);
    connect(this, &MonitorListModel::loaded, this, &MonitorListModel::readEdits);
    connect(&m_workspace, &Workspace::changed, this, &MonitorListModel::takeChanges);
    connect(m_extras, &RowExtrasReader::started, this, [this](const std::vector<MonitorId> &ids) {
        for (const MonitorId &id : ids)
            m_rows[static_cast<size_t>(rowOf(id))].extras = MonitorRow::Extras::Asked;
    });
    connect(m_extras, &RowExtrasReader::answered, this, &MonitorListModel::takeExtras);
    connect(m_extras, &RowExtrasReader::sweepFinished, this, &MonitorListModel::uptimesRead);
    connect(m_extras, &RowExtrasReader::failed, this, &MonitorListModel::failed);
}

void MonitorListModel::reload()
{
    const auto query = [](const Reader &reader) { return rowsOf(reader.monitors()); };
    whenDone(m_workspace.read(query), this, [this](Result<std::vector<MonitorRow>> rows) {
        if (rows)
            takeRows(std::move(*rows));
        else
            Q_EMIT failed(rows.error());
    });
}

void MonitorListModel::takeRows(std::vector<MonitorRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_rowOf.clear();
    m_extras->clear();
    m_summary.clear();
    for (MonitorRow &row : m_rows) {
        row.edits = stateIn(m_edited, row.monitor.id);
        m_summary.add(row);
    }
    reindex(0);
    m_loaded = true;
    endResetModel();
    Q_EMIT loaded();
    Q_EMIT summaryChanged();
}

void MonitorListModel::wantUptimes()
{
    std::vector<MonitorId> ids;
    for (const MonitorRow &row : m_rows)
        ids.push_back(row.monitor.id);
    m_extras->sweep(std::move(ids));
}

int MonitorListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant MonitorListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const MonitorRow &row = m_rows[static_cast<size_t>(index.row())];
    if (role == BarRole && row.extras != MonitorRow::Extras::Loaded &&
        row.extras != MonitorRow::Extras::Asked)
        m_extras->want(row.monitor.id);
    return rowData(row, role, m_workspace.clock().now());
}

void MonitorListModel::takeExtras(const std::vector<RowExtras> &extras)
{
    std::vector<int> changed;
    for (const RowExtras &one : extras) {
        const int at = rowOf(one.id);
        if (at < 0)
            continue;
        MonitorRow &row = m_rows[static_cast<size_t>(at)];
        row.bar = one.bar;
        row.uptime = one.uptime;
        if (row.extras == MonitorRow::Extras::Asked)
            row.extras = MonitorRow::Extras::Loaded;
        changed.push_back(at);
    }
    tellChanged(std::move(changed), {BarRole, UptimeRole});
}

void MonitorListModel::takeChanges(const ChangeSet &changes)
{
    if (!m_loaded)
        return;
    dropRows(changes.removed);
    m_pending += changes.monitors;
    m_pending += changes.states;
    m_pending -= changes.removed;
    m_editsPending |= changes.edits;
    if ((!m_pending.isEmpty() || m_editsPending) && !m_changeTimer.isActive())
        m_changeTimer.start();
}

void MonitorListModel::readEdits()
{
    m_editsPending = false;
    const auto query = [](const Reader &reader) { return editedMonitors(reader); };
    whenDone(m_workspace.read(query), this, [this](const Result<EditedMonitors> &edited) {
        if (edited)
            takeEdits(*edited);
        else
            Q_EMIT failed(edited.error());
    });
}

void MonitorListModel::takeEdits(const EditedMonitors &edited)
{
    if (edited == m_edited)
        return;
    QSet<MonitorId> touched;
    for (const EditedMonitors &some : {m_edited, edited}) {
        for (auto it = some.keyBegin(); it != some.keyEnd(); ++it)
            touched.insert(*it);
    }
    m_edited = edited;
    std::vector<int> changed;
    for (const MonitorId &id : std::as_const(touched)) {
        const int at = rowOf(id);
        if (at < 0)
            continue;
        m_rows[static_cast<size_t>(at)].edits = stateIn(edited, id);
        changed.push_back(at);
    }
    tellChanged(std::move(changed), {EditsRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
}

void MonitorListModel::readChanged()
{
    if (m_editsPending)
        readEdits();
    const std::vector<MonitorId> ids(m_pending.cbegin(), m_pending.cend());
    m_pending.clear();
    if (ids.empty())
        return;
    const auto query = [ids](const Reader &reader) { return rowsOf(reader.monitors(ids)); };
    whenDone(m_workspace.read(query), this, [this](Result<std::vector<MonitorRow>> rows) {
        if (rows)
            takeChanged(std::move(*rows));
        else
            Q_EMIT failed(rows.error());
    });
}

void MonitorListModel::takeChanged(std::vector<MonitorRow> rows)
{
    std::vector<MonitorRow> added;
    std::vector<int> renamed;
    std::vector<int> checked;
    for (MonitorRow &fresh : rows) {
        const int at = rowOf(fresh.monitor.id);
        if (at < 0) {
            added.push_back(std::move(fresh));
            continue;
        }
        MonitorRow &row = m_rows[static_cast<size_t>(at)];
        const bool texts = row.text->haystack != fresh.text->haystack ||
                           row.monitor.name != fresh.monitor.name || row.monitor.tags != fresh.monitor.tags;
        m_summary.remove(row);
        row.monitor = std::move(fresh.monitor);
        row.state = std::move(fresh.state);
        if (texts)
            row.text = std::move(fresh.text);
        m_summary.add(row);
        row.extras = row.extras == MonitorRow::Extras::Missing ? row.extras : MonitorRow::Extras::Stale;
        (texts ? renamed : checked).push_back(at);
    }
    tellChanged(std::move(renamed), {});
    tellChanged(std::move(checked),
                {StateRole, StateTextRole, LatencyRole, NextDueRole, NextTextRole, BarRole});
    if (!added.empty()) {
        const size_t first = m_rows.size();
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(first + added.size()) - 1);
        for (MonitorRow &row : added) {
            row.edits = stateIn(m_edited, row.monitor.id);
            m_summary.add(row);
            m_rows.push_back(std::move(row));
        }
        reindex(first);
        endInsertRows();
    }
    Q_EMIT summaryChanged();
}

void MonitorListModel::tellChanged(std::vector<int> rows, const QList<int> &roles)
{
    std::sort(rows.begin(), rows.end());
    for (size_t i = 0; i < rows.size();) {
        size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        Q_EMIT dataChanged(index(rows[i]), index(rows[end - 1]), roles);
        i = end;
    }
}

void MonitorListModel::dropRows(const QSet<MonitorId> &ids)
{
    std::vector<int> rows;
    for (const MonitorId &id : ids) {
        if (const int at = rowOf(id); at >= 0)
            rows.push_back(at);
    }
    if (rows.empty())
        return;
    std::sort(rows.begin(), rows.end());
    for (const int at : rows) {
        m_summary.remove(row(at));
        m_rowOf.remove(row(at).monitor.id);
    }
    dropAll(rows);
    Q_EMIT summaryChanged();
}

void MonitorListModel::dropAll(const std::vector<int> &rows)
{
    std::vector<std::pair<int, int>> gaps; // first and last
    for (const int at : rows) {
        if (!gaps.empty() && gaps.back().second == at - 1)
            gaps.back().second = at;
        else
            gaps.emplace_back(at, at);
    }
    if (gaps.size() > mostGaps) {
        beginResetModel();
        std::erase_if(m_rows, [this](const MonitorRow &row) { return !m_rowOf.contains(row.monitor.id); });
        reindex(0);
        endResetModel();
        return;
    }
    for (auto gap = gaps.rbegin(); gap != gaps.rend(); ++gap) {
        beginRemoveRows({}, gap->first, gap->second);
        m_rows.erase(m_rows.begin() + gap->first, m_rows.begin() + gap->second + 1);
        reindex(static_cast<size_t>(gap->first));
        endRemoveRows();
    }
}

void MonitorListModel::reindex(size_t from)
{
    for (size_t i = from; i < m_rows.size(); ++i)
        m_rowOf.insert(m_rows[i].monitor.id, static_cast<int>(i));
}

} // namespace monitron
