// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/monitor.h"

namespace monitron {

/// A monitor with all defaults for what somebody pasted: "example.org" becomes https, "tcp://…" a TCP check,
/// and the host its name. Not validated.
[[nodiscard]] Monitor monitorForUrl(const QString &pasted);

/// The address as it is kept: trimmed, with "https://" where no scheme was given.
[[nodiscard]] QString completedUrl(const QString &pasted);

} // namespace monitron
