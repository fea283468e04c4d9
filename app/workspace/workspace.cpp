// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/workspace.h"

#include "core/client/editdecision.h"
#include "core/storage/reader.h"

// Compiled here, where Reader is known.
#include "moc_workspace.cpp"

namespace monitron {

namespace {

template <typename T>
QFuture<Result<T>> refused(const QString &why)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(failure(Error::Code::Refused, why));
    promise.finish();
    return promise.future();
}

} // namespace

QString Workspace::name() const
{
    return tr("This computer");
}

QFuture<Result<void>> Workspace::decide(const EditDecision &)
{
    return refused<void>(tr("Nothing waits for a server here."));
}

QFuture<Result<QString>> Workspace::passwordOf(MonitorId)
{
    return refused<QString>(tr("The passwords of this workspace aren't kept on this computer."));
}

QFuture<Result<void>> Workspace::addHistory(const QByteArray &)
{
    return refused<void>(tr("This workspace takes no history."));
}

} // namespace monitron
