// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/api/route.h"

#include <QJsonObject>

#include <memory>
#include <vector>

namespace monitron::api {

/// The OpenAPI 3.1 document (https://spec.openapis.org/oas/v3.1.0) of the routes; `components` are the named
/// schemas that they refer to.
[[nodiscard]] QJsonObject openApi(const std::vector<std::unique_ptr<Route>> &routes,
                                  const QJsonObject &components);

} // namespace monitron::api
