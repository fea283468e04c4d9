// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"

#include <QString>

#include <optional>

/// Numbers and times as people read them, in their language and time zone.
namespace monitron::format {

/// "4 min", "2 h 5 min", "3 days": the one or two units that matter.
[[nodiscard]] QString duration(Duration duration);
/// "every 60 s", "every 5 min".
[[nodiscard]] QString every(Duration interval);
/// "142 ms", "1.24 s".
[[nodiscard]] QString latency(qint64 microseconds);
/// "99.98 %"; an en dash when there is none. Rounds down: 100 % means no outage at all.
[[nodiscard]] QString percent(std::optional<double> ratio);
/// "09:57:12" in the locale's own way, with the date on days other than that of `now`.
[[nodiscard]] QString time(Timestamp at, Timestamp now);
/// "4 min ago", "in 2 h"; "just now" within some seconds.
[[nodiscard]] QString relative(Timestamp at, Timestamp now);
/// The whole date and time, for tool tips.
[[nodiscard]] QString exactTime(Timestamp at);
/// "in 18 s", "now".
[[nodiscard]] QString until(Duration left);
/// At most `most` characters on one line, for places that must not grow with what people type.
[[nodiscard]] QString brief(const QString &text, int most = 200);
[[nodiscard]] QString none();

} // namespace monitron::format
