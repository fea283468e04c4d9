// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/tagchip.h"

#include "app/models/format.h"

#include <QPainter>

namespace monitron {

namespace {
constexpr int padding = 8;
constexpr int longest = 40;
} // namespace

TagChip::TagChip(const QString &tag, TagColor color, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_text(format::brief(tag, longest)), m_color(color)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Tag %1").arg(m_text));
    setToolTip(format::brief(tag));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize TagChip::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(Theme::Text::Small));
    return {metrics.horizontalAdvance(m_text) + 2 * padding, metrics.height() + 4};
}

void TagChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.palette().chip(m_color));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setFont(m_theme.font(Theme::Text::Small));
    painter.setPen(m_theme.palette().chipText(m_color));
    const int room = width() - 2 * padding;
    painter.drawText(rect(), Qt::AlignCenter,
                     painter.fontMetrics().elidedText(m_text, Qt::ElideRight, room + 1));
}

} // namespace monitron
