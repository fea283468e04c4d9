// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/timestamp.h"

#include <QString>

#include <functional>

namespace monitron {

class Store;

/// Where a data directory keeps its own backups.
[[nodiscard]] QString dailyBackupFolder(const QString &directory);

/// Makes a verified backup of the running store into its dailyBackupFolder, unless there is one from the day
/// before `now`, and removes all but the `keep` latest. Answers whether one was made. Any thread; takes as
/// long as the store is large. `isCancelled`: see backup().
[[nodiscard]] Result<bool> backUpDaily(const Store &store, int keep, Timestamp now,
                                       const std::function<bool()> &isCancelled = {});

} // namespace monitron
