// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/auth/autherror.h"

#include "core/base/logging.h"

namespace monitron::auth {

namespace {

constexpr Duration storeRetry = std::chrono::seconds(5);

} // namespace

AuthFailure refusal(AuthError::Kind kind, const QString &message)
{
    return AuthFailure(AuthError{kind, message, {}, Duration(0)});
}

AuthFailure invalidField(const QString &field, const QString &message)
{
    return AuthFailure(AuthError{AuthError::Kind::Invalid,
                                 QStringLiteral("%1: %2").arg(field, message),
                                 {{field, message}},
                                 Duration(0)});
}

AuthFailure tooMany(Duration retryAfter)
{
    return AuthFailure(AuthError{AuthError::Kind::TooMany,
                                 QStringLiteral("Too many attempts. Wait before the next one."),
                                 {},
                                 retryAfter});
}

AuthError fromError(const Error &error)
{
    using Kind = AuthError::Kind;
    switch (error.code) {
    case Error::Code::Invalid:
        return {Kind::Invalid, error.message, {}, Duration(0)};
    case Error::Code::NotFound:
    case Error::Code::Gone:
        return {Kind::NotFound, error.message, {}, Duration(0)};
    case Error::Code::Conflict:
        return {Kind::Conflict, error.message, {}, Duration(0)};
    case Error::Code::Refused:
    case Error::Code::Rejected:
        return {Kind::Forbidden, error.message, {}, Duration(0)};
    case Error::Code::Io:
    case Error::Code::DiskFull:
    case Error::Code::ReadOnly:
    case Error::Code::Locked:
    case Error::Code::Network:
    case Error::Code::Cancelled:
        qCWarning(logServer) << "accounts:" << error.message;
        return {Kind::Unavailable,
                QStringLiteral("The server's storage can't be used just now. Try again soon."),
                {},
                storeRetry};
    case Error::Code::Corrupt:
    case Error::Code::NewerVersion:
    case Error::Code::Internal:
        break;
    }
    qCCritical(logServer) << "accounts:" << error.message;
    return {Kind::Internal,
            QStringLiteral("Something went wrong in the server. Its log says what."),
            {},
            Duration(0)};
}

} // namespace monitron::auth
