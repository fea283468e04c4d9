// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/api/route.h"
#include "syncserver/api/schemavalidator.h"

namespace monitron::api {

/// Reads query and body of a request as its route says.
class RequestReader
{
public:
    explicit RequestReader(QJsonObject components) : m_validator(std::move(components)) {}

    /// Fills in `call.query` and `call.body`, or answers what is wrong with them.
    [[nodiscard]] std::optional<Problem> read(const Route &route, Call &call) const;

private:
    [[nodiscard]] std::vector<FieldError> readQuery(const Route &route, Call &call) const;
    [[nodiscard]] std::optional<Problem> readBody(const Route &route, Call &call) const;

    SchemaValidator m_validator;
};

} // namespace monitron::api
