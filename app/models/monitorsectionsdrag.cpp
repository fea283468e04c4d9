// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MonitorSectionsModel: monitors and groups are dragged into groups.
#include "app/models/grouppath.h"
#include "app/models/monitormime.h"
#include "app/models/monitorsectionsmodel.h"

#include <QMimeData>

namespace monitron {

QStringList MonitorSectionsModel::mimeTypes() const
{
    return {monitormime::monitorsType(), monitormime::groupType()};
}

QMimeData *MonitorSectionsModel::mimeData(const QModelIndexList &indexes) const
{
    std::vector<MonitorId> ids;
    for (const QModelIndex &index : indexes) {
        const ListLine &line = m_lines[static_cast<size_t>(index.row())];
        if (!line.isHeader())
            ids.push_back(line.id);
        else if (!line.group.isEmpty() && indexes.size() == 1)
            return monitormime::ofGroup(line.group);
    }
    return ids.empty() ? nullptr : monitormime::ofMonitors(ids);
}

bool MonitorSectionsModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int,
                                           const QModelIndex &parent) const
{
    const QString dragged = monitormime::group(*data);
    if (dragged.isEmpty())
        return !monitormime::monitors(*data).empty();
    // A group can't lie within itself.
    const QString target = parent.isValid() ? m_lines[static_cast<size_t>(parent.row())].group : QString();
    return !grouppath::isWithin(target, dragged);
}

bool MonitorSectionsModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                        const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const QString target = parent.isValid() ? m_lines[static_cast<size_t>(parent.row())].group : QString();
    if (const QString dragged = monitormime::group(*data); !dragged.isEmpty())
        Q_EMIT groupDropped(dragged, target);
    else
        Q_EMIT monitorsDropped(monitormime::monitors(*data), target);
    return true;
}

} // namespace monitron
