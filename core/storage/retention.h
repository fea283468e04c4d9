// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"

#include <QJsonObject>

#include <optional>

namespace monitron {

/// How long each resolution of the history is kept.
struct Retention
{
    Duration raw = std::chrono::hours(24 * 30);
    Duration hourly = std::chrono::hours(24 * 365);
    std::optional<Duration> daily = std::nullopt; ///< none: for ever
    bool operator==(const Retention &) const = default;
};

/// The setting "retention": {raw_days, hourly_days, daily_days}, 0 daily_days being for ever. What is
/// missing or senseless stays as it is in `fallback`; a coarser resolution is kept no shorter than a finer
/// one.
[[nodiscard]] Retention retentionFromJson(const QJsonValue &value, const Retention &fallback = {});
[[nodiscard]] QJsonObject toJson(const Retention &retention);

} // namespace monitron
