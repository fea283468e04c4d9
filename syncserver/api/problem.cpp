// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/api/problem.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace monitron::api {

namespace {

constexpr int retryAfterSeconds = 5;

QString titleOf(int status)
{
    switch (status) {
    case 400:
        return QStringLiteral("Bad Request");
    case 401:
        return QStringLiteral("Unauthorized");
    case 403:
        return QStringLiteral("Forbidden");
    case 404:
        return QStringLiteral("Not Found");
    case 405:
        return QStringLiteral("Method Not Allowed");
    case 408:
        return QStringLiteral("Request Timeout");
    case 409:
        return QStringLiteral("Conflict");
    case 410:
        return QStringLiteral("Gone");
    case 412:
        return QStringLiteral("Precondition Failed");
    case 413:
        return QStringLiteral("Content Too Large");
    case 415:
        return QStringLiteral("Unsupported Media Type");
    case 422:
        return QStringLiteral("Unprocessable Content");
    case 429:
        return QStringLiteral("Too Many Requests");
    case 431:
        return QStringLiteral("Request Header Fields Too Large");
    case 501:
        return QStringLiteral("Not Implemented");
    case 503:
        return QStringLiteral("Service Unavailable");
    case 505:
        return QStringLiteral("HTTP Version Not Supported");
    default:
        return status < 500 ? QStringLiteral("Bad Request") : QStringLiteral("Internal Server Error");
    }
}

int statusOf(Error::Code code)
{
    switch (code) {
    case Error::Code::Invalid:
    case Error::Code::Rejected:
        return 400;
    case Error::Code::NotFound:
        return 404;
    case Error::Code::Conflict:
    case Error::Code::Refused:
        return 409;
    case Error::Code::Gone:
        return 410;
    case Error::Code::Io:
    case Error::Code::DiskFull:
    case Error::Code::ReadOnly:
    case Error::Code::Locked:
    case Error::Code::Network:
    case Error::Code::Cancelled:
        return 503;
    case Error::Code::Corrupt:
    case Error::Code::NewerVersion:
    case Error::Code::Internal:
        return 500;
    }
    return 500;
}

} // namespace

Problem problem(int status, const QString &detail)
{
    Problem made;
    made.status = status;
    made.detail = detail;
    return made;
}

Problem problemOf(const Error &error)
{
    Problem made = problem(statusOf(error.code), error.message);
    if (made.status == 503)
        made.headers.emplace_back("Retry-After", QByteArray::number(retryAfterSeconds));
    return made;
}

Problem badFields(std::vector<FieldError> errors)
{
    QStringList sentences;
    for (const FieldError &error : errors)
        sentences << error.field + QStringLiteral(": ") + error.message;
    Problem made = problem(400, sentences.join(QStringLiteral("; ")));
    made.errors = std::move(errors);
    return made;
}

http::Response toResponse(const Problem &problem)
{
    QJsonObject document = problem.extra;
    document[u"type"] = QStringLiteral("about:blank");
    document[u"title"] = titleOf(problem.status);
    document[u"status"] = problem.status;
    document[u"detail"] = problem.detail;
    if (!problem.errors.empty()) {
        QJsonArray errors;
        for (const FieldError &error : problem.errors)
            errors.append(QJsonObject{{QStringLiteral("field"), error.field},
                                      {QStringLiteral("message"), error.message}});
        document[u"errors"] = errors;
    }
    http::Response response;
    response.status = problem.status;
    response.headers = problem.headers;
    response.headers.emplace_back("Content-Type", "application/problem+json");
    response.body = QJsonDocument(document).toJson(QJsonDocument::Compact);
    return response;
}

} // namespace monitron::api
