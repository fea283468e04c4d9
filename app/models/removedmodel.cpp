// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/removedmodel.h"

#include "app/models/format.h"
#include "app/workspace/whendone.h"
#include "app/workspace/workspace.h"
#include "core/storage/reader.h"

namespace monitron {

namespace {
constexpr int shortName = 80;
}

RemovedModel::RemovedModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace)
{
    connect(&m_workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        // A restored one is a changed monitor like any other.
        if (!changes.removed.isEmpty() || !changes.monitors.isEmpty())
            read();
    });
    read();
}

void RemovedModel::read()
{
    const auto query = [](const Reader &reader) { return reader.removedMonitors(); };
    whenDone(m_workspace.read(query), this, [this](const Result<std::vector<RemovedMonitor>> &answer) {
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        beginResetModel();
        m_rows = *answer;
        endResetModel();
        Q_EMIT loaded();
    });
}

MonitorId RemovedModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[static_cast<size_t>(index.row())].monitor.id : MonitorId();
}

int RemovedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RemovedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RemovedMonitor &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1, deleted %2", "name, time")
            .arg(format::brief(row.monitor.name, shortName),
                 format::time(row.removedAt, m_workspace.clock().now()));
    case Qt::ToolTipRole:
        return QString(format::brief(row.monitor.url) + QLatin1Char('\n') + format::exactTime(row.removedAt));
    default:
        return {};
    }
}

} // namespace monitron
