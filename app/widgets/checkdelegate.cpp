// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/checkdelegate.h"

#include "app/models/checklogmodel.h"
#include "app/models/format.h"
#include "app/widgets/delegatepaint.h"
#include "app/widgets/stateshape.h"
#include "app/widgets/tabulartext.h"

#include <QPainter>

namespace monitron {

namespace {

using Role = Palette::Role;

constexpr double shapeSide = 10;
constexpr double gap = 10;
constexpr double waterfallWidth = 84;
/// Below this width the row gives up its waterfall for the sentence.
constexpr double widthForWaterfall = 340;

ShownState stateOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Good:
        return ShownState::Up;
    case Outcome::Bad:
        return ShownState::Down;
    case Outcome::Unobserved:
        break;
    }
    return ShownState::Unobserved;
}

} // namespace

CheckDelegate::CheckDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

QSize CheckDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), std::max(27, QFontMetrics(m_theme.font(Theme::Text::Normal)).height() + 10)};
}

void CheckDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    const Palette &palette = m_theme.palette();
    const QRectF whole = option.rect;
    const auto placed = [&](const QRectF &rect) { return mirrored(rect, whole, option.direction); };
    if (option.state & QStyle::State_Selected)
        painter->fillRect(whole, palette.color(Role::Selection));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(whole, palette.color(Role::Window));
    painter->setPen(palette.color(Role::Hairline));
    painter->drawLine(whole.topLeft(), whole.topRight());

    const QRectF inner = whole.adjusted(2, 0, -2, 0);
    const QVariant data = index.data(CheckLogModel::CheckRole);
    const QString why = data.isValid() ? QString() : index.data(CheckLogModel::SentenceRole).toString();
    if (!why.isEmpty()) { // can't be
        painter->setFont(m_theme.font(Theme::Text::Normal));
        painter->setPen(palette.color(Role::TextThird));
        painter->drawText(inner, Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetricsF(painter->font()).elidedText(why, Qt::ElideRight, inner.width()));
        painter->restore();
        return;
    }
    if (!data.isValid()) { // is being read
        const double bar = std::min(200.0, inner.width() / 2);
        painter->fillRect(placed({inner.left() + 1, inner.center().y() - 4, bar, 8}),
                          palette.color(Role::QuietPill));
        painter->restore();
        return;
    }
    const auto check = data.value<CheckResult>();
    const ShownState state = stateOf(check.outcome);
    drawStateShape(*painter,
                   placed({inner.left() + 1, inner.center().y() - shapeSide / 2, shapeSide, shapeSide}),
                   state, palette.color(state));

    const QFont font = m_theme.font(Theme::Text::Normal);
    painter->setFont(font);
    double left = inner.left() + shapeSide + gap;
    const QString time = index.data(CheckLogModel::TimeRole).toString();
    const double timeWidth = tabularWidth(font, time);
    painter->setPen(palette.color(Role::TextThird));
    drawTabular(*painter, placed({left, inner.top(), timeWidth, inner.height()}), Qt::AlignLeft, time);
    left += timeWidth + gap;

    double right = inner.right();
    const double latencyWidth = tabularWidth(font, format::latency(8'888'000));
    painter->setPen(palette.color(Role::TextSecond));
    drawTabular(*painter, placed({right - latencyWidth, inner.top(), latencyWidth, inner.height()}),
                option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight,
                check.outcome == Outcome::Unobserved ? format::none() : format::latency(check.totalUs));
    right -= latencyWidth + gap;
    if (inner.width() >= widthForWaterfall) {
        drawWaterfall(*painter, placed({right - waterfallWidth, inner.center().y() - 5, waterfallWidth, 10}),
                      check.phases, index.data(CheckLogModel::ScaleRole).toLongLong(), palette);
        right -= waterfallWidth + gap;
    }

    painter->setPen(palette.color(Role::Text));
    const QRectF text = placed({left, inner.top(), right - left, inner.height()});
    painter->drawText(text,
                      Qt::AlignVCenter | Qt::TextSingleLine | Qt::AlignAbsolute |
                          (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft),
                      QFontMetricsF(font).elidedText(index.data(CheckLogModel::SentenceRole).toString(),
                                                     Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace monitron
