// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/wrappedtext.h"

#include <QPainter>
#include <QTextLayout>

namespace monitron {

namespace {

double layOut(QTextLayout &layout, const QString &text, const QFont &font, double width,
              Qt::LayoutDirection direction)
{
    QString lines = text;
    lines.replace(QLatin1Char('\n'), QChar::LineSeparator);
    layout.setText(lines);
    layout.setFont(font);
    QTextOption option(direction == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

double wrappedHeight(const QString &text, const QFont &font, double width)
{
    if (text.isEmpty())
        return 0;
    QTextLayout layout;
    return layOut(layout, text, font, width, Qt::LeftToRight);
}

void drawWrapped(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
                 Qt::LayoutDirection direction)
{
    QTextLayout layout;
    layOut(layout, text, font, rect.width(), direction);
    layout.draw(&painter, rect.topLeft());
}

} // namespace monitron
