// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/delegatepaint.h"

#include <QFontMetricsF>
#include <QPainter>

namespace monitron {

void drawHeartbeatBar(QPainter &painter, const QRectF &rect, const HeartbeatBar &bar, const Palette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double step = rect.width() / barLength;
    const double width = std::max(2.0, step - 2.0);
    const int missing = barLength - static_cast<int>(bar.size());
    for (int i = 0; i < barLength; ++i) {
        QColor color = palette.color(Palette::Role::Hatch);
        double inset = 0;
        if (i >= missing) {
            switch (bar[static_cast<size_t>(i - missing)]) {
            case Outcome::Good:
                color = palette.color(Palette::Role::Up);
                inset = rect.height() * 0.1; // failures stand out by height as well
                break;
            case Outcome::Bad:
                color = palette.color(Palette::Role::Down);
                break;
            case Outcome::Unobserved:
                inset = rect.height() * 0.3;
                break;
            }
        } else {
            inset = rect.height() * 0.3;
        }
        painter.setBrush(color);
        painter.drawRoundedRect(
            QRectF(rect.left() + i * step, rect.top() + inset, width, rect.height() - 2 * inset), 1, 1);
    }
    painter.restore();
}

void drawWaterfall(QPainter &painter, const QRectF &rect, const Phases &phases, qint64 scaleUs,
                   const Palette &palette)
{
    painter.fillRect(rect, palette.color(Palette::Role::Window));
    if (scaleUs <= 0)
        return;
    const std::pair<std::optional<qint64>, Palette::Role> parts[] = {
        {phases.dns, Palette::Role::Dns},           {phases.connect, Palette::Role::Connect},
        {phases.tls, Palette::Role::Tls},           {phases.firstByte, Palette::Role::FirstByte},
        {phases.transfer, Palette::Role::Transfer},
    };
    double x = rect.left();
    for (const auto &[us, role] : parts) {
        if (!us || *us <= 0)
            continue;
        const double width = std::min(rect.right() - x,
                                      rect.width() * static_cast<double>(*us) / static_cast<double>(scaleUs));
        painter.fillRect(QRectF(x, rect.top(), std::max(width, 1.0), rect.height()), palette.color(role));
        x += width;
    }
}

double drawElided(QPainter &painter, const QRectF &rect, const QString &text, Qt::LayoutDirection direction)
{
    const QFontMetricsF metrics(painter.font());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect,
                     Qt::AlignVCenter | Qt::TextSingleLine |
                         (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute,
                     shown);
    return metrics.horizontalAdvance(shown);
}

QRectF mirrored(const QRectF &rect, const QRectF &whole, Qt::LayoutDirection direction)
{
    if (direction == Qt::LeftToRight)
        return rect;
    return {whole.left() + whole.right() - rect.right(), rect.top(), rect.width(), rect.height()};
}

} // namespace monitron
