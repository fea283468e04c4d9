// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/changesmodel.h"

#include "app/models/changewords.h"
#include "app/models/format.h"
#include "app/workspace/whendone.h"
#include "app/workspace/workspace.h"
#include "core/storage/reader.h"

#include <algorithm>

namespace monitron {

namespace {
constexpr int mostRevisions = 200; ///< as many as are kept
}

ChangesModel::ChangesModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace)
{
    connect(&m_workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.monitors.contains(m_monitor))
            read();
    });
}

void ChangesModel::setMonitor(MonitorId id)
{
    if (id == m_monitor)
        return;
    m_monitor = id;
    m_all = false;
    if (id.isNull())
        take({});
    else
        read();
}

void ChangesModel::setAllShown(bool all)
{
    if (all == m_all)
        return;
    beginResetModel();
    m_all = all;
    endResetModel();
}

void ChangesModel::read()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_workspace.want({m_monitor, {}, {}});
    const auto query = [id = m_monitor](const Reader &reader) { return reader.revisions(id, mostRevisions); };
    whenDone(m_workspace.read(query), this,
             [this, id = m_monitor](const Result<std::vector<MonitorRevision>> &answer) {
                 m_reading = false;
                 if (std::exchange(m_again, false))
                     read();
                 if (id == m_monitor && answer)
                     take(*answer);
             });
}

void ChangesModel::take(const std::vector<MonitorRevision> &revisions)
{
    beginResetModel();
    m_revisions = revisions;
    endResetModel();
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_all ? total() : std::min(total(), fewRows);
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const MonitorRevision &revision = m_revisions[static_cast<size_t>(index.row())];
    const QString time = format::time(revision.at, m_workspace.clock().now());
    switch (role) {
    case TimeRole:
        return time;
    case AuthorRole:
        return format::brief(revision.author, 60);
    case Qt::DisplayRole:
    case WordsRole:
        return format::brief(revisionWords(revision), 600);
    case Qt::ToolTipRole:
        return QString(format::exactTime(revision.at) + QLatin1Char('\n') +
                       format::brief(revisionWords(revision), 1000));
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3", "time, who, what")
            .arg(time, format::brief(revision.author, 60), format::brief(revisionWords(revision), 600));
    default:
        return {};
    }
}

} // namespace monitron
