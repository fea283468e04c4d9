// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartnavigator.h"

#include "app/models/viewport.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>

namespace monitron {

namespace {

constexpr double wheelNotch = 120;
constexpr double zoomPerNotch = 0.8;
constexpr double zoomPerKey = 0.5;
constexpr double panPerNotch = 0.1;
constexpr double panPerKey = 0.25;

} // namespace

void ChartNavigator::wheel(const QWheelEvent &event, const QRectF &plot)
{
    const QPoint delta = event.angleDelta();
    const bool sideways = std::abs(delta.x()) > std::abs(delta.y());
    if (sideways || event.modifiers() & Qt::ShiftModifier) {
        const int by = sideways ? delta.x() : delta.y();
        m_viewport.pan(-by / wheelNotch * panPerNotch);
    } else if (delta.y() != 0 && plot.width() > 0) {
        m_viewport.zoom(std::pow(zoomPerNotch, delta.y() / wheelNotch),
                        (event.position().x() - plot.left()) / plot.width());
    }
}

void ChartNavigator::press(const QMouseEvent &event, const QRectF &plot)
{
    if (event.button() != Qt::LeftButton || !plot.contains(event.position()))
        return;
    m_pressed = true;
    m_dragging = false;
    m_pressX = event.position().x();
    m_pressRange = m_viewport.range();
}

bool ChartNavigator::move(const QMouseEvent &event, const QRectF &plot)
{
    if (!m_pressed || !(event.buttons() & Qt::LeftButton))
        return false;
    const double by = event.position().x() - m_pressX;
    if (!m_dragging && std::abs(by) < QApplication::startDragDistance())
        return false;
    m_dragging = true;
    const TimeScale scale{m_pressRange, plot};
    const Duration shift(-std::llround(by * scale.perPixel()));
    m_viewport.show({m_pressRange.from + shift, m_pressRange.to + shift});
    return true;
}

bool ChartNavigator::release(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return false;
    const bool click = m_pressed && !m_dragging;
    m_pressed = false;
    m_dragging = false;
    return click;
}

void ChartNavigator::doubleClick()
{
    m_pressed = false;
    m_viewport.goLive();
}

bool ChartNavigator::key(const QKeyEvent &event)
{
    // What is followed stays at its end; else the middle stays.
    const double anchor = m_viewport.isLive() ? 1.0 : 0.5;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_viewport.zoom(zoomPerKey, anchor);
        return true;
    case Qt::Key_Minus:
        m_viewport.zoom(1 / zoomPerKey, anchor);
        return true;
    case Qt::Key_Left:
        m_viewport.pan(-panPerKey);
        return true;
    case Qt::Key_Right:
        m_viewport.pan(panPerKey);
        return true;
    case Qt::Key_Home:
    case Qt::Key_0:
        m_viewport.goLive();
        return true;
    default:
        return false;
    }
}

} // namespace monitron
