// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/publishmodel.h"

#include "app/models/format.h"
#include "app/workspace/workspace.h"
#include "core/storage/mirrorrepository.h"
#include "core/storage/reader.h"

#include <algorithm>

namespace monitron {

PublishModel::PublishModel(Workspace &from, std::vector<MonitorId> ids, QObject *parent)
    : QAbstractTableModel(parent), m_from(from), m_ids(std::move(ids))
{
}

void PublishModel::load(Workspace &to)
{
    // Of the same one, what somebody has ticked stays so.
    QHash<MonitorId, bool> ticks;
    if (std::exchange(m_to, &to) == &to)
        ticks = std::exchange(m_ticks, {});
    for (const Row &row : m_rows)
        ticks.insert(row.item.source, row.isTicked);
    m_ticks = std::move(ticks);
    beginResetModel(); // what is told of another one doesn't hold for this
    m_rows.clear();
    endResetModel();
    Q_EMIT tickedChanged();
    previewPublish(
        m_from, to, m_ids, this, [this, turn = ++m_turn](const Result<std::vector<PublishItem>> &items) {
            if (turn != m_turn)
                return;
            if (!items) {
                Q_EMIT failed(items.error().message);
                return;
            }
            beginResetModel();
            m_rows.clear();
            for (const PublishItem &item : *items) {
                Row row{item, false, {}};
                row.isTicked = canBeTaken(row) &&
                               m_ticks.value(item.source, item.kinship != PublishItem::Kinship::Alike);
                m_rows.push_back(std::move(row));
            }
            endResetModel();
            Q_EMIT loaded();
            Q_EMIT tickedChanged();
        });
}

bool PublishModel::canBeTaken(const Row &row)
{
    return row.item.kinship != PublishItem::Kinship::Same;
}

void PublishModel::setAllTicked(bool ticked)
{
    for (Row &row : m_rows)
        row.isTicked = ticked && canBeTaken(row);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, NameColumn), index(rowCount() - 1, NameColumn), {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
}

int PublishModel::tickedCount() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, &Row::isTicked));
}

int PublishModel::secretCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_rows, [](const Row &row) { return row.isTicked && row.item.hasSecrets(); }));
}

QFuture<Result<bool>> PublishModel::haveArrived() const
{
    return m_to->read([](const Reader &reader) -> Result<bool> {
        return reader.mirror().edits().map([](const auto &edits) { return edits.empty(); });
    });
}

std::vector<MonitorId> PublishModel::taken() const
{
    std::vector<MonitorId> ids;
    for (const Row &row : m_rows) {
        if (row.outcome && row.outcome->problem.isEmpty())
            ids.push_back(row.item.source);
    }
    return ids;
}

void PublishModel::start(PublishJob::Options options)
{
    std::vector<PublishJob::Task> tasks;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].isTicked)
            tasks.push_back({static_cast<int>(i), m_rows[i].item});
    }
    m_job = new PublishJob(m_from, *m_to, std::move(tasks), options, this);
    connect(m_job, &PublishJob::answered, this, &PublishModel::take);
    connect(m_job, &PublishJob::progressed, this, &PublishModel::progressed);
    connect(m_job, &PublishJob::finished, this, [this] {
        m_isFinished = true;
        Q_EMIT finished();
    });
    m_job->start();
}

void PublishModel::cancel()
{
    if (m_job)
        m_job->cancel();
}

void PublishModel::take(int row, const PublishJob::Outcome &outcome)
{
    m_rows[static_cast<std::size_t>(row)].outcome = outcome;
    Q_EMIT dataChanged(index(row, VerdictColumn), index(row, VerdictColumn));
}

QString PublishModel::verdict(const Row &row) const
{
    if (row.outcome && !row.outcome->problem.isEmpty())
        return tr("Not taken: %1").arg(row.outcome->problem);
    if (row.outcome)
        return row.outcome->notes.isEmpty()
                   ? tr("Taken")
                   : tr("Taken; %1").arg(row.outcome->notes.join(QStringLiteral("; ")));
    QStringList words;
    switch (row.item.kinship) {
    case PublishItem::Kinship::New:
        words << tr("New");
        break;
    case PublishItem::Kinship::Same:
        return tr("Is there already");
    case PublishItem::Kinship::InTrash:
        words << tr("New; an earlier one was deleted there");
        break;
    case PublishItem::Kinship::Alike:
        words << tr("Like “%1”, which is there already").arg(format::brief(row.item.alike, 60));
        break;
    }
    if (row.item.hasSecrets() || !row.item.unknownHeaders.isEmpty())
        words << tr("has secrets");
    return words.join(QStringLiteral("; "));
}

QString PublishModel::reportText() const
{
    QStringList lines;
    for (const Row &row : m_rows) {
        const QString what = row.outcome || row.isTicked || !canBeTaken(row) ? verdict(row) : tr("Left out");
        const bool wasLeft = row.isTicked && !row.outcome;
        lines << tr("%1 (%2): %3", "name, address, what became of it")
                     .arg(row.item.monitor.name, row.item.monitor.url, wasLeft ? tr("Not reached") : what);
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

int PublishModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PublishModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PublishModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = at(index.row());
    const bool isName = index.column() == NameColumn;
    if (role == Qt::CheckStateRole && isName)
        return row.isTicked ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const int most = role == Qt::DisplayRole ? 200 : 2000;
    if (isName)
        return format::brief(row.item.monitor.name, most);
    return format::brief(index.column() == AddressColumn ? row.item.monitor.url : verdict(row), most);
}

bool PublishModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    m_rows[static_cast<std::size_t>(index.row())].isTicked = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
    return true;
}

Qt::ItemFlags PublishModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isTickable =
        index.isValid() && index.column() == NameColumn && !m_job && canBeTaken(at(index.row()));
    return isTickable ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant PublishModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case AddressColumn:
        return tr("Address");
    default:
        return tr("What happens");
    }
}

} // namespace monitron
