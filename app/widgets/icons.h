// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

namespace monitron {

/// The icon "resources/icons/<name>.svg", drawn in one colour.
[[nodiscard]] QIcon tintedIcon(const QString &name, const QColor &color);

/// The app's own icon.
[[nodiscard]] QIcon applicationIcon();

} // namespace monitron
