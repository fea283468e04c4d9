// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checkresult.h"

namespace monitron {

QString toString(FailureKind kind)
{
    switch (kind) {
    case FailureKind::None:
        return QStringLiteral("none");
    case FailureKind::Dns:
        return QStringLiteral("dns");
    case FailureKind::Refused:
        return QStringLiteral("refused");
    case FailureKind::Unreachable:
        return QStringLiteral("unreachable");
    case FailureKind::ConnectTimeout:
        return QStringLiteral("connect_timeout");
    case FailureKind::Tls:
        return QStringLiteral("tls");
    case FailureKind::HttpStatus:
        return QStringLiteral("http_status");
    case FailureKind::ResponseTimeout:
        return QStringLiteral("response_timeout");
    case FailureKind::BrokenResponse:
        return QStringLiteral("broken_response");
    case FailureKind::TooLarge:
        return QStringLiteral("too_large");
    case FailureKind::RedirectLoop:
        return QStringLiteral("redirect_loop");
    case FailureKind::BadRequest:
        return QStringLiteral("bad_request");
    case FailureKind::Internal:
        return QStringLiteral("internal");
    }
    return QStringLiteral("internal");
}

QString toString(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Bad:
        return QStringLiteral("bad");
    case Outcome::Good:
        return QStringLiteral("good");
    case Outcome::Unobserved:
        return QStringLiteral("unobserved");
    }
    return QStringLiteral("unobserved");
}

} // namespace monitron
