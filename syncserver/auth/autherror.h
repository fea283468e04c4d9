// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/timestamp.h"

#include <QFuture>

#include <vector>

namespace monitron::auth {

/// What is wrong with one field of what was sent.
struct FieldError
{
    QString field; ///< as the API spells it: "email"
    QString message;
    bool operator==(const FieldError &) const = default;
};

/// Why something about accounts was not done. The message may be shown to whoever asked.
struct AuthError
{
    enum class Kind {
        Invalid,              ///< 400, the fields say what
        Unauthenticated,      ///< 401
        SecondFactorRequired, ///< 401: the password is right, a one-time password is missing
        SecondFactorWrong,    ///< 401: the password is right, the one-time password isn't
        Forbidden,            ///< 403
        NotFound,             ///< 404
        Conflict,             ///< 409
        Stale,                ///< 412: another version than the one that the edit began at
        TooMany,              ///< 429, see retryAfter
        Unavailable,          ///< 503, see retryAfter
        Internal,             ///< 500
    };
    Kind kind = Kind::Internal;
    QString message;
    std::vector<FieldError> fields;
    Duration retryAfter{0};
};

template <typename T>
using Answer = tl::expected<T, AuthError>;
using AuthFailure = tl::unexpected<AuthError>;

[[nodiscard]] AuthFailure refusal(AuthError::Kind kind, const QString &message);
[[nodiscard]] AuthFailure invalidField(const QString &field, const QString &message);
[[nodiscard]] AuthFailure tooMany(Duration retryAfter);
/// What the store or a secret store answered. Words about files and disks go to the log, not to the client.
[[nodiscard]] AuthError fromError(const Error &error);

template <typename T>
[[nodiscard]] QFuture<Answer<T>> answered(Answer<T> answer)
{
    return QtFuture::makeReadyFuture<Answer<T>>(std::move(answer));
}

} // namespace monitron::auth
