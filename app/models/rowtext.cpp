// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/rowtext.h"

#include "app/models/editwords.h"
#include "app/models/format.h"
#include "app/models/monitorlistmodel.h"

#include <QCoreApplication>

namespace monitron {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MonitorRow)
};

QVariant latencyOf(const MonitorRow &row)
{
    const bool known = row.state.lastCheckAt && row.state.lastOutcome == Outcome::Good && row.monitor.enabled;
    return known ? QVariant(row.state.lastTotalUs) : QVariant();
}

bool isDue(const MonitorRow &row)
{
    return row.shown() != ShownState::Paused && row.state.nextDue.ms() > 0;
}

/// One unit is enough: the column is narrow.
QString untilNext(Duration left)
{
    using namespace std::chrono;
    if (left >= hours(24))
        return format::until(hours(24) * (left / hours(24)));
    if (left >= hours(1))
        return format::until(floor<hours>(left));
    if (left >= minutes(1))
        return format::until(floor<minutes>(left));
    return format::until(left);
}

QString toolTip(const MonitorRow &row)
{
    QStringList lines{format::brief(row.monitor.name), format::brief(row.monitor.url)};
    if (!row.monitor.tags.isEmpty())
        lines.append(Text::tr("Tags: %1").arg(format::brief(row.monitor.tags.join(QStringLiteral(", ")))));
    if (!row.state.lastMessage.isEmpty())
        lines.append(format::brief(row.state.lastMessage));
    if (row.edits)
        lines.append(editStateWords(*row.edits));
    return lines.join(QLatin1Char('\n'));
}

/// Name, state, uptime, latency, group: what the row shows, for those who listen.
QString spoken(const MonitorRow &row, Timestamp now)
{
    QStringList parts{format::brief(row.monitor.name), stateSentence(row.shown(), row.state, now)};
    if (row.uptime)
        parts.append(Text::tr("uptime %1").arg(format::percent(row.uptime)));
    if (const QVariant latency = latencyOf(row); latency.isValid())
        parts.append(Text::tr("latency %1").arg(format::latency(latency.toLongLong())));
    if (row.edits)
        parts.append(editStateWords(*row.edits));
    if (!row.monitor.group.isEmpty())
        parts.append(Text::tr("group %1").arg(format::brief(row.monitor.group, 80)));
    return parts.join(QStringLiteral(", "));
}

} // namespace

QVariant rowData(const MonitorRow &row, int role, Timestamp now)
{
    switch (role) {
    case Qt::DisplayRole:
        return format::brief(row.monitor.name);
    case Qt::ToolTipRole:
        return toolTip(row);
    case Qt::AccessibleTextRole:
        return spoken(row, now);
    case MonitorListModel::IdRole:
        return QVariant::fromValue(row.monitor.id);
    case MonitorListModel::StateRole:
        return QVariant::fromValue(row.shown());
    case MonitorListModel::StateTextRole:
        return row.shown() == ShownState::Down || row.shown() == ShownState::Failing
                   ? stateSentence(row.shown(), row.state, now)
                   : stateWord(row.shown());
    case MonitorListModel::BarRole:
        return QVariant::fromValue(row.bar);
    case MonitorListModel::UptimeRole:
        return row.uptime ? QVariant(*row.uptime) : QVariant();
    case MonitorListModel::LatencyRole:
        return latencyOf(row);
    case MonitorListModel::NextDueRole:
        return isDue(row) ? QVariant::fromValue(row.state.nextDue) : QVariant();
    case MonitorListModel::NextTextRole:
        return isDue(row) ? untilNext(row.state.nextDue - now) : QString();
    case MonitorListModel::TagsRole:
        return row.monitor.tags;
    case MonitorListModel::GroupRole:
        return row.monitor.group;
    case MonitorListModel::EditsRole:
        return row.edits ? QVariant(static_cast<int>(*row.edits)) : QVariant();
    default:
        return {};
    }
}

} // namespace monitron
