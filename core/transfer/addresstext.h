// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/monitor.h"

namespace monitron {

/// Whether `text` is one address as people write it: with a scheme, or a host with a dot or port.
[[nodiscard]] bool looksLikeAddress(const QString &text);

/// The address as it is kept: trimmed, with "https://" where no scheme was given.
[[nodiscard]] QString completedUrl(const QString &pasted);

/// The name of a monitor of that address, while nobody gave it one: host, port, path.
[[nodiscard]] QString nameForUrl(const QString &url);

/// A monitor with all defaults for what somebody pasted: "example.org" becomes https, "tcp://…" a TCP check,
/// and the host its name. Not validated.
[[nodiscard]] Monitor monitorForUrl(const QString &pasted);

} // namespace monitron
