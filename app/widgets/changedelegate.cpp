// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/changedelegate.h"

#include "app/models/changesmodel.h"
#include "app/widgets/delegatepaint.h"
#include "app/widgets/tabulartext.h"

#include <QPainter>

#include <algorithm>

namespace monitron {

namespace {
using Role = Palette::Role;
constexpr double gap = 10;
} // namespace

ChangeDelegate::ChangeDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

QSize ChangeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), std::max(27, QFontMetrics(m_theme.font(Theme::Text::Normal)).height() + 10)};
}

void ChangeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    const QRectF whole = option.rect;
    const auto placed = [&](const QRectF &rect) { return mirrored(rect, whole, option.direction); };
    const auto start = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    if (option.state & QStyle::State_Selected)
        painter->fillRect(whole, m_theme.color(Role::Selection));
    painter->setPen(m_theme.color(Role::Hairline));
    painter->drawLine(whole.topLeft(), whole.topRight());

    const QFont normal = m_theme.font(Theme::Text::Normal);
    painter->setFont(normal);
    double left = whole.left() + 2;
    const double right = whole.right() - 2;
    const QString time = index.data(ChangesModel::TimeRole).toString();
    const double timeWidth = tabularWidth(normal, time);
    painter->setPen(m_theme.color(Role::TextThird));
    drawTabular(*painter, placed({left, whole.top(), timeWidth, whole.height()}), start, time);
    left += timeWidth + gap;

    const auto text = [&](const QString &words, const QFont &font, Role role, double most) {
        const QFontMetricsF metrics(font);
        const double room = std::min(most, right - left);
        if (room < 8)
            return;
        const QString shown = metrics.elidedText(words, Qt::ElideRight, room);
        const double width = std::min(room, metrics.horizontalAdvance(shown) + 1);
        painter->setFont(font);
        painter->setPen(m_theme.color(role));
        painter->drawText(placed({left, whole.top(), width, whole.height()}),
                          Qt::AlignVCenter | Qt::TextSingleLine | Qt::AlignAbsolute | start, shown);
        left += width + gap;
    };
    QFont author = normal;
    author.setWeight(QFont::Medium);
    text(index.data(ChangesModel::AuthorRole).toString(), author, Role::Text, (right - left) / 3);
    text(index.data(ChangesModel::WordsRole).toString(), normal, Role::TextSecond, right - left);
    painter->restore();
}

} // namespace monitron
