// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/tagedits.h"

#include <QSet>

namespace monitron {

QStringList tagsOf(const std::vector<MonitorRow> &rows)
{
    QSet<QString> seen;
    for (const MonitorRow &row : rows) {
        for (const QString &tag : row.monitor.tags)
            seen.insert(tag);
    }
    QStringList tags(seen.cbegin(), seen.cend());
    tags.sort(Qt::CaseInsensitive);
    return tags;
}

MonitorEdit renameTag(const std::vector<MonitorRow> &rows, const QString &tag, const QString &name)
{
    MonitorEdit edit;
    const QString target = name.trimmed();
    if (target == tag)
        return edit;
    for (const MonitorRow &row : rows) {
        if (!row.monitor.tags.contains(tag))
            continue;
        edit.before.push_back(row.monitor);
        QStringList tags = row.monitor.tags;
        const qsizetype at = tags.indexOf(tag);
        if (target.isEmpty() || tags.contains(target))
            tags.removeAt(at);
        else
            tags[at] = target;
        edit.after.push_back(row.monitor);
        edit.after.back().tags = tags;
    }
    return edit;
}

} // namespace monitron
