// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartpicture.h"

#include <QPainter>
#include <QWidget>

#include <cmath>

namespace monitron {

namespace {

constexpr int scale = 2;
constexpr int margin = 12;

} // namespace

QImage chartPicture(QWidget &shown, const QString &title, const QString &subtitle, const Theme &theme)
{
    const QFontMetricsF strong(theme.font(Theme::Text::Strong));
    const QFontMetricsF small(theme.font(Theme::Text::Small));
    const int head = static_cast<int>(std::ceil(strong.lineSpacing() + small.lineSpacing())) + margin / 2;
    const QSize size(shown.width() + 2 * margin, shown.height() + head + 2 * margin);
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(theme.color(Palette::Role::Card));
    QPainter painter(&image);
    const auto flags =
        Qt::AlignTop | (shown.layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    const double width = shown.width();
    painter.setFont(theme.font(Theme::Text::Strong));
    painter.setPen(theme.color(Palette::Role::Text));
    painter.drawText(QRectF(margin, margin, width, strong.lineSpacing()), flags,
                     strong.elidedText(title, Qt::ElideRight, width));
    painter.setFont(theme.font(Theme::Text::Small));
    painter.setPen(theme.color(Palette::Role::TextThird));
    painter.drawText(QRectF(margin, margin + strong.lineSpacing(), width, small.lineSpacing()), flags,
                     small.elidedText(subtitle, Qt::ElideRight, width));
    shown.render(&painter, QPoint(margin, margin + head));
    return image;
}

} // namespace monitron
