// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/workspace.h"

#include "core/client/editdecision.h"
#include "core/storage/reader.h"

// Compiled here, where Reader is known.
#include "moc_workspace.cpp"

namespace monitron {

QString Workspace::name() const
{
    return tr("This computer");
}

QFuture<Result<void>> Workspace::decide(const EditDecision &)
{
    return QtFuture::makeReadyFuture<Result<void>>(
        failure(Error::Code::Refused, tr("Nothing waits for a server here.")));
}

QFuture<Result<QString>> Workspace::passwordOf(MonitorId)
{
    return QtFuture::makeReadyFuture<Result<QString>>(
        failure(Error::Code::Refused, tr("The passwords of this workspace aren't kept on this computer.")));
}

QFuture<Result<void>> Workspace::fetchChecks(MonitorId, const std::vector<TimeRange> &)
{
    return QtFuture::makeReadyFuture<Result<void>>({});
}

QFuture<Result<void>> Workspace::addHistory(const QByteArray &)
{
    return QtFuture::makeReadyFuture<Result<void>>(
        failure(Error::Code::Refused, tr("This workspace takes no history.")));
}

} // namespace monitron
