// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/recorddelegate.h"

#include "app/models/recordsmodel.h"
#include "app/widgets/delegatepaint.h"
#include "app/widgets/tabulartext.h"

#include <QPainter>

namespace monitron {

namespace {

using Color = Palette::Role;
constexpr double margin = 12;
constexpr double gap = 10;
constexpr double padding = 6;

} // namespace

RecordDelegate::RecordDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = QFontMetrics(m_theme.font(Theme::Text::Normal)).height() +
                      QFontMetrics(m_theme.font(Theme::Text::Small)).height();
    return {option.rect.width(), std::max(44, lines + static_cast<int>(2 * padding))};
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    const Palette &palette = m_theme.palette();
    const QRectF whole = option.rect;
    const auto placed = [&](const QRectF &rect) { return mirrored(rect, whole, option.direction); };
    const bool selected = option.state & QStyle::State_Selected;
    const bool pale = index.data(RecordsModel::PaleRole).toBool();
    if (selected)
        painter->fillRect(whole, palette.color(Color::Selection));
    painter->setPen(palette.color(Color::Hairline));
    painter->drawLine(whole.bottomLeft(), whole.bottomRight());
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(palette.color(Color::Accent));
        painter->drawRect(whole.adjusted(0.5, 0.5, -1, -1));
    }
    const QFont normal = m_theme.font(Theme::Text::Normal);
    const QFont small = m_theme.font(Theme::Text::Small);
    const double first = QFontMetricsF(normal).height();
    const double second = QFontMetricsF(small).height();
    const double top = whole.center().y() - (first + second) / 2;
    const double left = whole.left() + margin;
    const double right = whole.right() - margin;

    painter->setFont(small);
    const QString note = index.data(RecordsModel::NoteRole).toString();
    const double noteWidth = std::min(tabularWidth(small, note) + 1, (right - left) / 2);
    painter->setPen(palette.color(selected ? Color::SelectionText : Color::TextSecond));
    drawTabular(*painter, placed({right - noteWidth, top, noteWidth, first}),
                option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight, note);

    painter->setFont(normal);
    painter->setPen(palette.color(pale ? Color::TextThird : Color::Text));
    drawElided(*painter, placed({left, top, std::max(right - noteWidth - gap - left, 1.0), first}),
               index.data(RecordsModel::TitleRole).toString(), option.direction);
    painter->setFont(small);
    painter->setPen(palette.color(selected ? Color::SelectionText : Color::TextThird));
    drawElided(*painter, placed({left, top + first, right - left, second}),
               index.data(RecordsModel::DetailRole).toString(), option.direction);
    painter->restore();
}

} // namespace monitron
