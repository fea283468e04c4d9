// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/stateicon.h"

#include "app/widgets/stateshape.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <cmath>

namespace monitron {

namespace {

/// Draws the shape anew for whatever size is asked, so that no pixmap is ever scaled.
class StateIconEngine final : public QIconEngine
{
public:
    StateIconEngine(const Palette &palette, ShownState state, int count)
        : m_palette(palette), m_state(state), m_count(count)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override { return new StateIconEngine(*this); }
    /// Trays that are told pixmaps are told these.
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override;
    bool isNull() override { return false; }

private:
    void paintCount(QPainter &painter, const QRectF &box) const;

    Palette m_palette;
    ShownState m_state;
    int m_count;
};

void StateIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const double side = std::min(rect.width(), rect.height());
    const QRectF box(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side);
    painter->save();
    if (mode == QIcon::Disabled)
        painter->setOpacity(0.4);
    // Whole pixels around it: straight edges stay sharp.
    const double margin = std::max(1.0, std::round(side * 0.04));
    drawStateShape(*painter, box.adjusted(margin, margin, -margin, -margin), m_state,
                   m_palette.color(m_state));
    if (m_count > 0)
        paintCount(*painter, box);
    painter->restore();
}

void StateIconEngine::paintCount(QPainter &painter, const QRectF &box) const
{
    const QString text = QString::number(std::min(m_count, 99));
    const double side = box.width();
    const bool triangle = m_state == ShownState::Failing; // whose room is at the bottom
    const double height = text.size() > 1 ? (triangle ? 0.46 : 0.6) : (triangle ? 0.56 : 0.76);
    QFont font = painter.font();
    font.setPixelSize(std::max(7, static_cast<int>(std::lround(side * height))));
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    const QColor fill = m_palette.color(m_state);
    const QColor light = Palette(Palette::Scheme::Dark).color(Palette::Role::Text);
    const QColor dark = Palette(Palette::Scheme::Light).color(Palette::Role::Text);
    painter.setPen(Palette::contrast(fill, light) >= Palette::contrast(fill, dark) ? light : dark);
    painter.drawText(box.adjusted(0, triangle ? side * 0.34 : 0, 0, triangle ? -side * 0.04 : 0),
                     Qt::AlignCenter | Qt::TextDontClip, text);
}

QPixmap StateIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, pixmap.rect(), mode, state);
    return pixmap;
}

QList<QSize> StateIconEngine::availableSizes(QIcon::Mode, QIcon::State)
{
    QList<QSize> sizes;
    for (const int size : {16, 22, 24, 32, 44, 48, 64, 96, 128})
        sizes.append({size, size});
    return sizes;
}

} // namespace

ShownState worstState(const MonitorSummary &summary)
{
    if (summary.down > 0)
        return ShownState::Down;
    if (summary.failing > 0)
        return ShownState::Failing;
    if (summary.unobserved > 0)
        return ShownState::Unobserved;
    if (summary.up > 0)
        return ShownState::Up;
    return summary.paused > 0 ? ShownState::Paused : ShownState::Pending;
}

QIcon stateIcon(const Palette &palette, ShownState state, int count)
{
    return QIcon(new StateIconEngine(palette, state, count));
}

} // namespace monitron
