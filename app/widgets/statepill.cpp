// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/statepill.h"

#include "app/widgets/stateshape.h"
#include "app/widgets/tabulartext.h"

#include <QPainter>

namespace monitron {

namespace {
constexpr int padding = 10;
constexpr int shape = 10;
constexpr int gap = 7;
} // namespace

StatePill::StatePill(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(theme.font(Theme::Text::Strong));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StatePill::setState(ShownState state, const QString &text)
{
    if (state == m_state && text == m_text)
        return;
    m_state = state;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize StatePill::sizeHint() const
{
    const int width = static_cast<int>(tabularWidth(font(), m_text)) + 2 * padding + shape + gap + 2;
    return {width, fontMetrics().height() + 6};
}

void StatePill::paintEvent(QPaintEvent *)
{
    const bool down = m_state == ShownState::Down;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(down ? Palette::Role::DownPill : Palette::Role::QuietPill));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double x = mirrored ? width() - padding - shape : padding;
    drawStateShape(painter, QRectF(x, (height() - shape) / 2.0, shape, shape), m_state,
                   m_theme.palette().color(m_state));
    painter.setPen(m_theme.color(down ? Palette::Role::DownPillText : Palette::Role::Text));
    const QRectF text = QRectF(rect()).adjusted(mirrored ? padding : padding + shape + gap, 0,
                                                mirrored ? -(padding + shape + gap) : -padding, 0);
    drawTabular(painter, text, Qt::AlignLeft, m_text);
}

} // namespace monitron
