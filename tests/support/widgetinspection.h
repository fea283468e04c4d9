// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace monitron {

/// What an assistive technology, a keyboard and a pair of eyes find wrong with a window that is shown: each
/// function answers sentences, none when all is well.
namespace inspection {

/// Waits until two pictures in a row are the same.
void settle(QWidget &window);
/// Walks the accessible interfaces: what can have the focus has a name and a role.
[[nodiscard]] QStringList withoutName(QWidget &window);
/// Presses Tab until it comes round: each control that can have the focus gets it, in a card from above to
/// below.
[[nodiscard]] QStringList withoutKeyboard(QWidget &window);
/// Texts of labels and buttons that don't fit in their place, and controls beyond the window's edge.
[[nodiscard]] QStringList cutOff(QWidget &window);
/// Labels and buttons whose text, as painted, has less than 4.5 : 1 against what is behind it.
[[nodiscard]] QStringList withoutContrast(QWidget &window);

} // namespace inspection

} // namespace monitron
