// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace monitron {

/// Resizes a window that wants `usual` with text of the usual size (13 px) to what it wants with its own; at
/// most to what fits on the screen. A height of 0: what its layout asks for.
void resizeForText(QWidget &window, QSize usual);

} // namespace monitron
