// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

/// Builds JSON Schemas (draft 2020-12, as OpenAPI 3.1 uses them): what a route takes and answers, and what
/// its documentation says.
namespace monitron::api::schema {

using Schema = QJsonObject;

[[nodiscard]] Schema text(int maxLength = 0, int minLength = 0); ///< 0: no bound
[[nodiscard]] Schema integer(std::optional<qint64> min = {}, std::optional<qint64> max = {});
[[nodiscard]] Schema number(std::optional<double> min = {}, std::optional<double> max = {});
[[nodiscard]] Schema boolean();
[[nodiscard]] Schema uuid();
[[nodiscard]] Schema time(); ///< UTC, RFC 3339
[[nodiscard]] Schema anything();
[[nodiscard]] Schema oneOf(const QStringList &values);
[[nodiscard]] Schema nullable(Schema schema);
[[nodiscard]] Schema arrayOf(const Schema &items, int maxItems = 0);
/// A schema of components.h by its name.
[[nodiscard]] Schema ref(const char *name);
[[nodiscard]] Schema described(Schema schema, const QString &description);
/// What the documentation offers to be sent, where not every field need be.
[[nodiscard]] Schema withExample(Schema schema, const QJsonObject &example);
/// Only in requests: never answered.
[[nodiscard]] Schema writeOnly(Schema schema);

struct Property
{
    const char *name;
    Schema schema;
    bool required = true;
};
/// No other properties are allowed.
[[nodiscard]] Schema object(const std::vector<Property> &properties);
/// Any names, all values alike.
[[nodiscard]] Schema mapOf(const Schema &values);

} // namespace monitron::api::schema
