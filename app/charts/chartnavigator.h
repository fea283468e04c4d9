// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/timescale.h"

class QKeyEvent;
class QMouseEvent;
class QWheelEvent;

namespace monitron {

class Viewport;

/// Turns wheel, mouse and keys on a plot into moves of the viewport: the wheel zooms around the cursor (with
/// Shift, or sideways, it pans), dragging pans, a double click goes back to now; + and − zoom, the arrows
/// pan, Home and 0 go back to now.
class ChartNavigator
{
public:
    explicit ChartNavigator(Viewport &viewport) : m_viewport(viewport) {}

    void wheel(const QWheelEvent &event, const QRectF &plot);
    void press(const QMouseEvent &event, const QRectF &plot);
    /// Whether it drags.
    bool move(const QMouseEvent &event, const QRectF &plot);
    /// Whether it was a click: pressed and released in one place.
    bool release(const QMouseEvent &event);
    void doubleClick();
    /// Whether it knows the key.
    bool key(const QKeyEvent &event);
    [[nodiscard]] bool isDragging() const { return m_dragging; }

private:
    Viewport &m_viewport;
    bool m_pressed = false;
    bool m_dragging = false;
    double m_pressX = 0;
    TimeRange m_pressRange;
};

} // namespace monitron
