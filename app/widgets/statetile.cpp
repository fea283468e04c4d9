// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/statetile.h"

#include "app/widgets/delegatepaint.h"
#include "app/widgets/stateshape.h"
#include "app/widgets/tabulartext.h"

#include <QLocale>
#include <QPainter>

namespace monitron {

namespace {
using Role = Palette::Role;
constexpr double padding = 12;
constexpr double shapeSide = 10;
constexpr double gap = 7;
constexpr double corner = 8;
} // namespace

StateTile::StateTile(ShownState state, const Theme &theme, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_state(state)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    setCount(0);
}

void StateTile::setCount(int count)
{
    if (count == m_count)
        return;
    m_count = count;
    const QString text = tr("%1: %2", "a state, how many").arg(stateWord(m_state), QLocale().toString(count));
    setAccessibleName(text);
    setToolTip(tr("Show these monitors"));
    setAccessibleDescription(toolTip());
    update();
}

QSize StateTile::sizeHint() const
{
    const QFontMetrics word(m_theme.font(Theme::Text::Small));
    const int height = word.height() + QFontMetrics(m_theme.font(Theme::Text::Tile)).height() + 18;
    return {word.horizontalAdvance(stateWord(m_state)) + static_cast<int>(2 * padding + shapeSide + gap) + 2,
            height};
}

void StateTile::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void StateTile::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void StateTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole = rect();
    painter.setPen(m_theme.color(hasFocus() ? Role::Accent : Role::Hairline));
    painter.setBrush(m_theme.color(isDown() ? Role::Hairline : underMouse() ? Role::QuietPill : Role::Card));
    painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);

    const bool toLeft = layoutDirection() == Qt::RightToLeft;
    const QFont small = m_theme.font(Theme::Text::Small);
    const double line = QFontMetricsF(small).height();
    const QColor color = m_count > 0 ? m_theme.palette().color(m_state) : m_theme.color(Role::Muted);
    drawStateShape(
        painter,
        mirrored({padding, 8 + (line - shapeSide) / 2, shapeSide, shapeSide}, whole, layoutDirection()),
        m_state, color);
    const double left = padding + shapeSide + gap;
    painter.setFont(small);
    painter.setPen(m_theme.color(Role::TextThird));
    painter.drawText(mirrored({left, 8, width() - left - padding, line}, whole, layoutDirection()),
                     Qt::AlignVCenter | Qt::AlignAbsolute | (toLeft ? Qt::AlignRight : Qt::AlignLeft),
                     stateWord(m_state));
    painter.setFont(m_theme.font(Theme::Text::Tile));
    painter.setPen(m_theme.color(m_count > 0 ? Role::Text : Role::TextThird));
    drawTabular(
        painter,
        mirrored({padding, 8 + line, width() - 2 * padding, height() - 16 - line}, whole, layoutDirection()),
        toLeft ? Qt::AlignRight : Qt::AlignLeft, QLocale().toString(m_count));
}

} // namespace monitron
