// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/icons.h"

#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace monitron {

namespace {

QPixmap rendered(QSvgRenderer &svg, int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    svg.render(&painter);
    return pixmap;
}

} // namespace

QIcon tintedIcon(const QString &name, const QColor &color)
{
    QSvgRenderer svg(QStringLiteral(":/monitron/icons/%1.svg").arg(name));
    QIcon icon;
    for (const int size : {16, 20, 24, 32, 48}) {
        QPixmap pixmap = rendered(svg, size);
        QPainter painter(&pixmap);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), color);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

QIcon applicationIcon()
{
    QSvgRenderer svg(QStringLiteral(":/monitron/icons/monitron.svg"));
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(rendered(svg, size));
    return icon;
}

} // namespace monitron
