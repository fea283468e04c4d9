// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/editorsource.h"

#include "core/storage/reader.h"

#include <QCoreApplication>
#include <QSet>

namespace monitron {

namespace {

struct EditorSource
{
    Q_DECLARE_TR_FUNCTIONS(EditorSource)
};

Result<KnownLabels> readLabels(const Reader &reader)
{
    const auto views = reader.monitors();
    if (!views)
        return tl::unexpected(views.error());
    QSet<QString> groups;
    QSet<QString> tags;
    for (const MonitorView &view : *views) {
        if (!view.monitor.group.isEmpty())
            groups.insert(view.monitor.group);
        for (const QString &tag : view.monitor.tags)
            tags.insert(tag);
    }
    KnownLabels known{groups.values(), tags.values()};
    known.groups.sort(Qt::CaseInsensitive);
    known.tags.sort(Qt::CaseInsensitive);
    return known;
}

Result<Monitor> readMonitor(const Reader &reader, MonitorId id)
{
    const auto views = reader.monitors({id});
    if (!views)
        return tl::unexpected(views.error());
    if (views->empty())
        return failure(Error::Code::NotFound, EditorSource::tr("This monitor was deleted meanwhile."));
    return views->front().monitor;
}

} // namespace

QFuture<Result<KnownLabels>> knownLabels(Workspace &workspace)
{
    return workspace.read(readLabels);
}

QFuture<Result<Monitor>> storedMonitor(Workspace &workspace, MonitorId id)
{
    return workspace.read([id](const Reader &reader) { return readMonitor(reader, id); });
}

} // namespace monitron
