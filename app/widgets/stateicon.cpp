// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/stateicon.h"

#include "app/widgets/stateshape.h"

#include <QPainter>
#include <QPixmap>

namespace monitron {

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
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64, 128}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        const double margin = size * 0.06;
        drawStateShape(painter, QRectF(margin, margin, size - 2 * margin, size - 2 * margin), state,
                       palette.color(state));
        if (count > 0) {
            const QString text = count > 99 ? QStringLiteral("99") : QString::number(count);
            QFont font = painter.font();
            font.setPixelSize(std::max(8, static_cast<int>(size * (text.size() > 1 ? 0.55 : 0.68))));
            font.setWeight(QFont::Bold);
            painter.setFont(font);
            painter.setPen(palette.color(Palette::Role::AccentText));
            const QRectF box(0, state == ShownState::Failing ? size * 0.2 : 0.0, size, size * 0.98);
            painter.drawText(box, Qt::AlignCenter, text);
        }
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace monitron
