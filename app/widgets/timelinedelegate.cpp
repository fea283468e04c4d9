// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/timelinedelegate.h"

#include "app/models/timelinemodel.h"
#include "app/widgets/delegatepaint.h"
#include "app/widgets/stepshape.h"
#include "app/widgets/tabulartext.h"
#include "app/widgets/wrappedtext.h"

#include <QPainter>

#include <cmath>

namespace monitron {

namespace {
using Role = Palette::Role;
constexpr double margin = 4;
constexpr double shapeSide = 10;
constexpr double gap = 9;
constexpr double padding = 6;
} // namespace

/// Where the parts of a row begin, left to right.
struct TimelineDelegate::Columns
{
    QRectF shape;
    QRectF time;
    QRectF text; ///< the rest
};

TimelineDelegate::TimelineDelegate(const Theme &theme, Rows rows, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_rows(rows)
{
}

QFont TimelineDelegate::titleFont() const
{
    QFont font = m_theme.font(Theme::Text::Normal);
    font.setWeight(QFont::Medium);
    return font;
}

TimelineDelegate::Columns TimelineDelegate::columns(const QRectF &whole, const QModelIndex &index) const
{
    const QFont normal = m_theme.font(Theme::Text::Normal);
    const double line = QFontMetricsF(normal).height();
    const double top = m_rows == Rows::Wrapped ? whole.top() + padding : whole.center().y() - line / 2;
    // Times of other days are longer; what has no time stands under the others.
    const QString time = index.data(TimelineModel::TimeRole).toString();
    const double width =
        std::max(tabularWidth(normal, QStringLiteral("00:00:00")), tabularWidth(normal, time));
    Columns at;
    at.shape = {whole.left() + margin, top + (line - shapeSide) / 2, shapeSide, shapeSide};
    at.time = {at.shape.right() + gap, top, width, line};
    const double left = at.time.right() + gap;
    at.text = {left, top, std::max(whole.right() - margin - left, 1.0), line};
    return at;
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const double line = QFontMetricsF(m_theme.font(Theme::Text::Normal)).height();
    if (m_rows == Rows::OneLine)
        return {option.rect.width(), static_cast<int>(std::max(27.0, line + 10))};
    const Columns at = columns(QRectF(0, 0, option.rect.width(), 0), index);
    const double height =
        wrappedHeight(index.data(TimelineModel::TitleRole).toString(), titleFont(), at.text.width()) +
        wrappedHeight(index.data(TimelineModel::DetailRole).toString(), m_theme.font(Theme::Text::Normal),
                      at.text.width());
    return {option.rect.width(), static_cast<int>(std::ceil(height + 2 * padding))};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    const Palette &palette = m_theme.palette();
    const QRectF whole = option.rect;
    if (option.state & QStyle::State_Selected)
        painter->fillRect(whole, palette.color(Role::Selection));
    painter->setPen(palette.color(Role::Hairline));
    painter->drawLine(whole.topLeft(), whole.topRight());

    const Columns at = columns(whole, index);
    const auto kind = static_cast<IncidentStep::Kind>(index.data(TimelineModel::KindRole).toInt());
    drawStepShape(*painter, mirrored(at.shape, whole, option.direction), kind, palette);
    painter->setFont(m_theme.font(Theme::Text::Normal));
    painter->setPen(palette.color(Role::TextThird));
    drawTabular(*painter, mirrored(at.time, whole, option.direction), Qt::AlignLeft,
                index.data(TimelineModel::TimeRole).toString());
    if (m_rows == Rows::OneLine)
        paintOneLine(*painter, option, index);
    else
        paintWrapped(*painter, option, index);
    painter->restore();
}

void TimelineDelegate::paintOneLine(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const QRectF whole = option.rect;
    QRectF text = columns(whole, index).text;
    const auto align = Qt::AlignVCenter | Qt::TextSingleLine | Qt::AlignAbsolute |
                       (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    const QFont strong = titleFont();
    const QFontMetricsF metrics(strong);
    const QString title =
        metrics.elidedText(index.data(TimelineModel::TitleRole).toString(), Qt::ElideRight, text.width());
    painter.setFont(strong);
    painter.setPen(m_theme.color(Role::Text));
    QRectF first = text;
    first.setWidth(metrics.horizontalAdvance(title) + 1);
    painter.drawText(mirrored(first, whole, option.direction), align, title);
    text.setLeft(first.right() + 8);
    if (text.width() <= 24)
        return;
    const QFont normal = m_theme.font(Theme::Text::Normal);
    QString detail = index.data(TimelineModel::DetailRole).toString().left(400);
    detail.replace(QLatin1Char('\n'), QLatin1Char(' '));
    painter.setFont(normal);
    painter.setPen(m_theme.color(Role::TextThird));
    painter.drawText(mirrored(text, whole, option.direction), align,
                     QFontMetricsF(normal).elidedText(detail, Qt::ElideRight, text.width()));
}

void TimelineDelegate::paintWrapped(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const QRectF whole = option.rect;
    QRectF text = columns(whole, index).text;
    const QString title = index.data(TimelineModel::TitleRole).toString();
    painter.setPen(m_theme.color(Role::Text));
    drawWrapped(painter, mirrored(text, whole, option.direction), title, titleFont(), option.direction);
    const QString detail = index.data(TimelineModel::DetailRole).toString();
    if (detail.isEmpty())
        return;
    text.translate(0, wrappedHeight(title, titleFont(), text.width()));
    painter.setPen(m_theme.color(Role::TextSecond));
    drawWrapped(painter, mirrored(text, whole, option.direction), detail, m_theme.font(Theme::Text::Normal),
                option.direction);
}

} // namespace monitron
