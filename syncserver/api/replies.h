// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/api/route.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QPromise>

namespace monitron::api {

// How controllers answer.

[[nodiscard]] http::Response json(const QJsonObject &object, int status = 200);
[[nodiscard]] http::Response json(const QJsonArray &array, int status = 200);
/// A body that is JSON already.
[[nodiscard]] http::Response jsonText(QByteArray text, int status = 200);
[[nodiscard]] http::Response noContent(); ///< 204
[[nodiscard]] http::Response textual(QByteArray text, const QByteArray &contentType);

[[nodiscard]] inline Failure failed(const Error &error)
{
    return Failure(problemOf(error));
}
[[nodiscard]] inline Failure failed(int status, const QString &detail)
{
    return Failure(problem(status, detail));
}

[[nodiscard]] inline QFuture<Answer> now(Answer answer)
{
    QPromise<Answer> promise;
    promise.start();
    promise.addResult(std::move(answer));
    promise.finish();
    return promise.future();
}

/// When `future` has its Result<T>: its error as a problem, or what `make(T)` answers.
template <typename T, typename Make>
[[nodiscard]] QFuture<Answer> when(QFuture<Result<T>> future, Make make)
{
    return future.then([make = std::move(make)](const Result<T> &result) -> Answer {
        if (!result)
            return failed(result.error());
        if constexpr (std::is_void_v<T>)
            return make();
        else
            return make(*result);
    });
}

/// The cursor of the next page, opaque to clients, put into Link (RFC 8288) with the request's other
/// parameters.
void addNextPage(http::Response &response, const Call &call, const QString &cursor);

} // namespace monitron::api
