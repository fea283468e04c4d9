// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/engine/engine.h"
#include "core/storage/writer.h"

#include <QFuture>

namespace monitron::api {

/// What people change is answered once its commit is over; what follows from that (a state, the next run) is
/// recorded right behind it. Answers when that is over as well.
template <typename T>
[[nodiscard]] QFuture<Result<T>> settled(Engine &engine, QFuture<Result<T>> future)
{
    return future
        .then([&engine](const Result<T> &result) {
            return result ? engine.write([](Writer &) { return Result<void>(); })
                                .then([result](const Result<void> &) { return result; })
                          : QtFuture::makeReadyFuture(result);
        })
        .unwrap();
}

} // namespace monitron::api
