// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/tabulartext.h"

#include <QFontMetricsF>
#include <QPainter>

namespace monitron {

namespace {

double digitWidth(const QFontMetricsF &metrics)
{
    double widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

/// Walks over runs of non-digits and single digits.
template <typename Visit>
double walk(const QFontMetricsF &metrics, const QString &text, Visit visit)
{
    const double wide = digitWidth(metrics);
    double x = 0;
    qsizetype i = 0;
    while (i < text.size()) {
        qsizetype end = i + 1;
        const bool digit = text.at(i) >= u'0' && text.at(i) <= u'9';
        while (!digit && end < text.size() && !(text.at(end) >= u'0' && text.at(end) <= u'9'))
            ++end;
        const QString run = text.mid(i, end - i);
        const double advance = metrics.horizontalAdvance(run);
        visit(digit ? x + (wide - advance) / 2 : x, run);
        x += digit ? wide : advance;
        i = end;
    }
    return x;
}

} // namespace

double tabularWidth(const QFont &font, const QString &text)
{
    return walk(QFontMetricsF(font), text, [](double, const QString &) {});
}

void drawTabular(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    if (text.isRightToLeft()) { // its order is not that of its characters
        painter.drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter), text);
        return;
    }
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double width = walk(metrics, text, [](double, const QString &) {});
    const double left = alignment & Qt::AlignRight ? rect.right() - width : rect.left();
    const double baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    // In a window from right to left too, the blank of " ms" stays before it.
    const Qt::LayoutDirection direction = painter.layoutDirection();
    painter.setLayoutDirection(Qt::LeftToRight);
    walk(metrics, text,
         [&](double x, const QString &run) { painter.drawText(QPointF(left + x, baseline), run); });
    painter.setLayoutDirection(direction);
}

} // namespace monitron
