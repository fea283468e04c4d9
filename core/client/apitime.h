// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"

#include <QJsonValue>
#include <QString>

#include <optional>

namespace monitron {

/// RFC 3339, as the API has times; none: null, missing, or no time.
[[nodiscard]] std::optional<Timestamp> apiTime(const QJsonValue &value);
[[nodiscard]] QString apiTimeText(Timestamp at);

} // namespace monitron
