// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/monitor.h"
#include "syncserver/api/problem.h"

#include <QJsonObject>

namespace monitron::api {

/// A monitor as a request wants it.
struct MonitorEdit
{
    Monitor monitor;
    std::optional<QString> secret; ///< none: unchanged
};

/// `monitor` with the fields of `body` in it; a policy's fields are merged one by one. A header value that is
/// dots keeps its value. All that is wrong is named.
[[nodiscard]] tl::expected<MonitorEdit, Problem> edited(const Monitor &monitor, QJsonObject body);

/// For answers: header values that may be secrets as dots.
[[nodiscard]] Monitor withoutSecrets(Monitor monitor);

} // namespace monitron::api
