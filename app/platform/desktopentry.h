// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace monitron {

/// A word of a command in the Exec line of an XDG desktop entry: quoted for its own rules, then as any text
/// of a value.
[[nodiscard]] QString desktopEntryWord(const QString &word);

} // namespace monitron
