// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/timelinedelegate.h"

#include "app/models/timelinemodel.h"
#include "app/widgets/delegatepaint.h"
#include "app/widgets/stateshape.h"
#include "app/widgets/tabulartext.h"

#include <QPainter>

namespace monitron {

namespace {
using Role = Palette::Role;
constexpr double gap = 10;
constexpr double shapeSide = 9;
} // namespace

TimelineDelegate::TimelineDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), std::max(27, QFontMetrics(m_theme.font(Theme::Text::Normal)).height() + 10)};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    const Palette &palette = m_theme.palette();
    const QRectF whole = option.rect;
    const auto placed = [&](const QRectF &rect) { return mirrored(rect, whole, option.direction); };
    const bool header = index.data(TimelineModel::HeaderRole).toBool();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(whole, palette.color(Role::Selection));
    painter->setPen(palette.color(Role::Hairline));
    painter->drawLine(whole.topLeft(), whole.topRight());

    double left = whole.left() + 2;
    const double right = whole.right() - 2;
    if (header) {
        const ShownState state =
            index.data(TimelineModel::OpenRole).toBool() ? ShownState::Down : ShownState::Up;
        drawStateShape(*painter, placed({left, whole.center().y() - shapeSide / 2, shapeSide, shapeSide}),
                       state, palette.color(state));
        left += shapeSide + 7;
    }
    const QFont normal = m_theme.font(Theme::Text::Normal);
    painter->setFont(normal);
    const QString time = index.data(TimelineModel::TimeRole).toString();
    const double timeWidth = tabularWidth(normal, time);
    if (!header) {
        painter->setPen(palette.color(Role::TextThird));
        drawTabular(*painter, placed({left, whole.top(), timeWidth, whole.height()}), Qt::AlignLeft, time);
        left += timeWidth + gap;
    }

    QFont titleFont = header ? m_theme.font(Theme::Text::Strong) : normal;
    if (!header)
        titleFont.setWeight(QFont::Medium);
    const QFontMetricsF titleMetrics(titleFont);
    const QString title = titleMetrics.elidedText(index.data(TimelineModel::TitleRole).toString(),
                                                  Qt::ElideRight, right - left);
    const auto align = Qt::AlignVCenter | Qt::TextSingleLine | Qt::AlignAbsolute |
                       (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    painter->setFont(titleFont);
    painter->setPen(palette.color(Role::Text));
    const double titleWidth = titleMetrics.horizontalAdvance(title) + 1;
    painter->drawText(placed({left, whole.top(), titleWidth, whole.height()}), align, title);
    left += titleWidth + 8;

    painter->setFont(normal);
    painter->setPen(palette.color(Role::TextThird));
    const QString detail = header ? time : index.data(TimelineModel::DetailRole).toString();
    if (right - left > 24) {
        painter->drawText(placed({left, whole.top(), right - left, whole.height()}), align,
                          QFontMetricsF(normal).elidedText(detail, Qt::ElideRight, right - left));
    }
    painter->restore();
}

} // namespace monitron
