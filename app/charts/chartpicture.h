// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QImage>

class QWidget;

namespace monitron {

/// The widget as it is shown, under two lines that say what it is, with two pixels for each of the screen's.
[[nodiscard]] QImage chartPicture(QWidget &shown, const QString &title, const QString &subtitle,
                                  const Theme &theme);

} // namespace monitron
