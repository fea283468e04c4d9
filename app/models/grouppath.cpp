// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/grouppath.h"

#include <QStringList>

namespace monitron::grouppath {

namespace {
constexpr QChar separator = u'/';
} // namespace

QString normalized(const QString &group)
{
    QStringList parts;
    const QStringList typed = group.split(separator);
    for (const QString &part : typed) {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            parts.append(trimmed);
    }
    return parts.join(separator);
}

QString leaf(const QString &path)
{
    return path.mid(path.lastIndexOf(separator) + 1);
}

QString parent(const QString &path)
{
    return path.left(std::max<qsizetype>(path.lastIndexOf(separator), 0));
}

QString joined(const QString &parent, const QString &leaf)
{
    return parent.isEmpty() ? leaf : parent + separator + leaf;
}

bool isWithin(const QString &path, const QString &group)
{
    return path == group ||
           (path.size() > group.size() && path.startsWith(group) && path.at(group.size()) == separator);
}

QString moved(const QString &path, const QString &from, const QString &to)
{
    if (!isWithin(path, from))
        return path;
    return path == from ? to : joined(to, path.mid(from.size() + 1));
}

} // namespace monitron::grouppath
