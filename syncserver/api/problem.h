// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/monitorvalidation.h"
#include "syncserver/http/message.h"

#include <QJsonObject>

#include <vector>

namespace monitron::api {

/// Why a request can't be answered as asked: a problem document (RFC 9457) in the making.
struct Problem
{
    int status = 500;
    QString detail;                 ///< a sentence
    std::vector<FieldError> errors; ///< every bad field of the request
    QJsonObject extra;              ///< further members: {"current_version": 4}
    std::vector<http::Header> headers;
};

/// The one place that says which status an error has. Trouble with the store is 503 with Retry-After.
[[nodiscard]] Problem problemOf(const Error &error);
[[nodiscard]] Problem problem(int status, const QString &detail);
/// 400, naming each field.
[[nodiscard]] Problem badFields(std::vector<FieldError> errors);

[[nodiscard]] http::Response toResponse(const Problem &problem);

} // namespace monitron::api
