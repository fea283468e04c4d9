// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/monitor.h"

#include <QJsonArray>
#include <QJsonObject>

namespace monitron {

/// The exchange format: name, url, method, interval_seconds, timeout_seconds, enabled, and more that
/// is optional. Secrets are never part of it. `Fields::Portable` leaves out id, version, owner and times.
enum class Fields { All, Portable };
[[nodiscard]] QJsonObject toJson(const Monitor &monitor, Fields fields = Fields::All);

/// Missing fields keep their defaults; unknown fields and wrong types are Error::Invalid naming the
/// field. The result is not validated further: see validate().
[[nodiscard]] Result<Monitor> monitorFromJson(const QJsonObject &object);

[[nodiscard]] QJsonObject toJson(const Policy &policy);
[[nodiscard]] Result<Policy> policyFromJson(const QJsonObject &object);

} // namespace monitron
