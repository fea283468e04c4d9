// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/textsize.h"

#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace monitron {

namespace {
constexpr double usualLine = 16; // of 13 px text, in points of the screen
constexpr QSize frame{8, 40};
} // namespace

void resizeForText(QWidget &window, QSize usual)
{
    window.ensurePolished();
    const double scale = std::max(1.0, window.fontMetrics().height() / usualLine);
    const int height =
        usual.height() > 0 ? static_cast<int>(usual.height() * scale) : window.sizeHint().height();
    window.resize(QSize(static_cast<int>(usual.width() * scale), height)
                      .boundedTo(window.screen()->availableSize() - frame));
}

} // namespace monitron
