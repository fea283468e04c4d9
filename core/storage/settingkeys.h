// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The names of the settings that core itself reads.
namespace monitron::settingkeys {

/// UTC milliseconds: alerts decided before it are recorded as skipped.
inline const QString mutedUntil = QStringLiteral("alerts.muted_until");
/// See retentionFromJson().
inline const QString retention = QStringLiteral("retention");
/// {tag: colour}
inline const QString tagColors = QStringLiteral("tags.colors");
/// See storeId().
inline const QString storeId = QStringLiteral("store.id");

} // namespace monitron::settingkeys
