// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/figuredelegate.h"

#include "app/models/figurelistmodel.h"
#include "app/widgets/delegatepaint.h"
#include "app/widgets/stateshape.h"
#include "app/widgets/tabulartext.h"

#include <QPainter>

namespace monitron {

namespace {
using Role = Palette::Role;
constexpr double margin = 4;
constexpr double shapeSide = 10;
constexpr double gap = 9;
constexpr double barHeight = 6;
constexpr double barShare = 0.3; ///< of the row
} // namespace

FigureDelegate::FigureDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

QSize FigureDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int line = QFontMetrics(m_theme.font(Theme::Text::Normal)).height();
    return {option.rect.width(), std::max(30, line + 10)};
}

void FigureDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    const Palette &palette = m_theme.palette();
    const QRectF whole = option.rect;
    const auto placed = [&](const QRectF &rect) { return mirrored(rect, whole, option.direction); };
    const bool toLeft = option.direction == Qt::RightToLeft;
    const bool focused = option.state & QStyle::State_HasFocus;
    if (focused || option.state & QStyle::State_MouseOver)
        painter->fillRect(whole, palette.color(focused ? Role::Selection : Role::Window));
    painter->setPen(palette.color(Role::Hairline));
    painter->drawLine(whole.topLeft(), whole.topRight());

    const auto state = index.data(FigureListModel::StateRole).value<ShownState>();
    double left = whole.left() + margin;
    double right = whole.right() - margin;
    drawStateShape(*painter, placed({left, whole.center().y() - shapeSide / 2, shapeSide, shapeSide}), state,
                   palette.color(state));
    left += shapeSide + gap;

    const QFont normal = m_theme.font(Theme::Text::Normal);
    painter->setFont(normal);
    const QString value = index.data(FigureListModel::ValueRole).toString();
    const double valueWidth = std::min(tabularWidth(normal, value), (right - left) / 2);
    painter->setPen(palette.color(Role::Text));
    drawTabular(*painter, placed({right - valueWidth, whole.top(), valueWidth, whole.height()}),
                toLeft ? Qt::AlignLeft : Qt::AlignRight, value);
    right -= std::max(valueWidth, QFontMetricsF(normal).averageCharWidth() * 9) + gap;

    const QVariant share = index.data(FigureListModel::ShareRole);
    if (share.isValid()) {
        const double most = whole.width() * barShare;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(palette.color(Role::QuietPill));
        const QRectF track(right - most, whole.center().y() - barHeight / 2, most, barHeight);
        painter->drawRoundedRect(placed(track), barHeight / 2, barHeight / 2);
        painter->setBrush(palette.color(Role::Accent));
        painter->drawRoundedRect(
            placed({track.left(), track.top(), std::max(most * share.toDouble(), barHeight), barHeight}),
            barHeight / 2, barHeight / 2);
        right -= most + gap;
    }
    const double nameWidth = std::max(right - left, 1.0);
    painter->setPen(palette.color(Role::Text));
    painter->drawText(placed({left, whole.top(), nameWidth, whole.height()}),
                      Qt::AlignVCenter | Qt::TextSingleLine | Qt::AlignAbsolute |
                          (toLeft ? Qt::AlignRight : Qt::AlignLeft),
                      QFontMetricsF(normal).elidedText(index.data().toString(), Qt::ElideRight, nameWidth));
    painter->restore();
}

} // namespace monitron
