// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/apierror.h"

#include "core/base/coretext.h"

#include <QJsonArray>

namespace monitron {

namespace {

bool isProblem(const ApiResponse &response)
{
    return response.header("content-type").startsWith("application/problem+json");
}

Error::Code codeOf(int status)
{
    switch (status) {
    case 401:
    case 403:
        return Error::Code::Refused;
    case 404:
        return Error::Code::NotFound;
    case 408:
        return Error::Code::Network;
    case 409:
    case 412:
        return Error::Code::Conflict;
    case 410:
        return Error::Code::Gone;
    case 429:
        return Error::Code::Locked;
    default:
        return status >= 500 ? Error::Code::Io : Error::Code::Invalid;
    }
}

/// The detail, and the bad fields where it doesn't name them.
QString sentence(const QJsonObject &problem)
{
    QString text = problem.value(u"detail").toString();
    const QJsonArray errors = problem.value(u"errors").toArray();
    for (const QJsonValue &error : errors) {
        const QString field = error[u"field"].toString();
        if (field.isEmpty() || text.contains(field + u':'))
            continue;
        text += (text.isEmpty() ? QString() : QStringLiteral("; ")) + field + QStringLiteral(": ") +
                error[u"message"].toString();
    }
    return text;
}

Error stranger(const ApiResponse &response)
{
    const int status = response.status;
    if (status >= 300 && status < 400) {
        const QString target = QString::fromUtf8(response.header("location"));
        return {Error::Code::Rejected,
                target.isEmpty()
                    ? CoreText::tr("The server at this address says that it is elsewhere (HTTP status %1). "
                                   "Check the address.")
                          .arg(status)
                    : CoreText::tr("The server at this address says that it has moved to %1. Change the "
                                   "address if that is right.")
                          .arg(target)};
    }
    if (status >= 500)
        return {Error::Code::Io,
                CoreText::tr("The server can't answer just now (HTTP status %1). What stands "
                             "before it may not reach it.")
                    .arg(status)};
    if (status == 429)
        return {Error::Code::Locked, CoreText::tr("The server asks to wait: there were too many requests.")};
    return {Error::Code::Rejected,
            CoreText::tr("What answered is no Monitron server (HTTP status %1). Check the address; there may "
                         "also be a proxy or a sign-in page in between.")
                .arg(status)};
}

} // namespace

Error errorOf(const ApiResponse &response)
{
    // What a proxy says isn't what the server says: its 404 doesn't mean that a monitor is gone.
    if (response.status < 400 || !isProblem(response))
        return stranger(response);
    const QString text = sentence(response.object());
    return {codeOf(response.status),
            text.isEmpty() ? CoreText::tr("The server answered with HTTP status %1.").arg(response.status)
                           : text};
}

Result<ApiResponse> accepted(Result<ApiResponse> response)
{
    if (!response || response->isOk())
        return response;
    return Unexpected(errorOf(*response));
}

} // namespace monitron
