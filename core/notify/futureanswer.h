// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/coretext.h"
#include "core/base/error.h"

#include <QFutureWatcher>

#include <utility>

namespace monitron {

/// Calls `answered` with the future's result in the thread of `context`, through its event loop; a future
/// that ends without a result answers Cancelled. Not called once `context` is gone.
template <typename T, typename Function>
void whenAnswered(const QFuture<Result<T>> &future, QObject *context, Function answered)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, answered = std::move(answered)] {
            watcher->deleteLater();
            const QFuture<Result<T>> done = watcher->future();
            if (done.resultCount() > 0)
                answered(done.result());
            else
                answered(Result<T>(failure(Error::Code::Cancelled, CoreText::tr("There was no answer."))));
        });
    watcher->setFuture(future);
}

} // namespace monitron
