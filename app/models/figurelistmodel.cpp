// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/figurelistmodel.h"

#include "app/models/format.h"

namespace monitron {

void FigureListModel::setRows(std::vector<FigureRow> rows)
{
    const auto old = m_rows.size();
    const auto now = rows.size();
    if (now < old) {
        beginRemoveRows({}, static_cast<int>(now), static_cast<int>(old) - 1);
        m_rows.resize(now);
        endRemoveRows();
    } else if (now > old) {
        beginInsertRows({}, static_cast<int>(old), static_cast<int>(now) - 1);
        m_rows.insert(m_rows.end(), rows.begin() + static_cast<std::ptrdiff_t>(old), rows.end());
        endInsertRows();
    }
    if (m_rows == rows)
        return;
    m_rows = std::move(rows);
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int FigureListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FigureListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FigureRow &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return format::brief(row.name, 300);
    case StateRole:
        return QVariant::fromValue(row.state);
    case ValueRole:
        return row.value;
    case ShareRole:
        return row.share ? QVariant(*row.share) : QVariant();
    case Qt::ToolTipRole:
        return row.toolTip;
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "monitor, figure").arg(format::brief(row.name, 300), row.value);
    default:
        return {};
    }
}

} // namespace monitron
