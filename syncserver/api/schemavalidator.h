// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/monitorvalidation.h"
#include "syncserver/api/schema.h"

#include <QJsonValue>

#include <vector>

namespace monitron::api {

/// Checks values against the schemas of this folder; knows the keywords that schema.h writes and no more.
class SchemaValidator
{
public:
    /// `components`: the named schemas that a $ref may mean.
    explicit SchemaValidator(QJsonObject components) : m_components(std::move(components)) {}

    /// Everything that is wrong, each with its place: "policy.retry[2]"; `field` is the place of the value
    /// itself, empty for a whole body.
    [[nodiscard]] std::vector<FieldError> check(const QJsonValue &value, const schema::Schema &schema,
                                                const QString &field = {}) const;

private:
    using Errors = std::vector<FieldError>;
    void visit(const QJsonValue &value, const schema::Schema &schema, const QString &field,
               Errors &errors) const;
    void visitObject(const QJsonObject &object, const schema::Schema &schema, const QString &field,
                     Errors &errors) const;
    [[nodiscard]] bool fitsAny(const QJsonValue &value, const QJsonArray &schemas) const;

    QJsonObject m_components;
};

} // namespace monitron::api
