// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/serverlink.h"

#include <QFuture>
#include <QJsonArray>

#include <functional>
#include <type_traits>
#include <vector>

namespace monitron {

/// Asks a server: the answer where it is a success, else its error (accepted() of apierror.h).
using AskServer = std::function<QFuture<Result<ApiResponse>>(const ApiRequest &)>;

/// What `read` makes of the answer once it is there.
template <typename Read>
[[nodiscard]] auto whenAnswered(QFuture<Result<ApiResponse>> future, Read read)
{
    using T = std::invoke_result_t<Read, const ApiResponse &>;
    return future.then([read = std::move(read)](const Result<ApiResponse> &response) -> Result<T> {
        if (!response)
            return Unexpected(response.error());
        if constexpr (std::is_void_v<T>)
            return {};
        else
            return read(*response);
    });
}

/// The answer says no more than that it is done.
[[nodiscard]] inline QFuture<Result<void>> whenAnswered(QFuture<Result<ApiResponse>> future)
{
    return whenAnswered(std::move(future), [](const ApiResponse &) {});
}

/// The things of an array, as `read` makes them.
template <typename Read>
[[nodiscard]] auto listOf(const ApiResponse &response, Read read)
{
    std::vector<std::invoke_result_t<Read, const QJsonObject &>> things;
    const QJsonArray array = response.json().array();
    things.reserve(static_cast<std::size_t>(array.size()));
    for (const QJsonValue &thing : array)
        things.push_back(read(thing.toObject()));
    return things;
}

} // namespace monitron
