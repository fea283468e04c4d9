// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/palettedelegate.h"

#include "app/models/palettemodel.h"
#include "app/widgets/delegatepaint.h"

#include <QPainter>
#include <QTextLayout>

namespace monitron {

namespace {

using Role = Palette::Role;

constexpr double margin = 12;
constexpr double gap = 12;

QString kindWord(PaletteEntry::Kind kind)
{
    switch (kind) {
    case PaletteEntry::Kind::Watch:
        return PaletteDelegate::tr("New monitor");
    case PaletteEntry::Kind::Action:
        return PaletteDelegate::tr("Action");
    case PaletteEntry::Kind::Monitor:
        return PaletteDelegate::tr("Monitor");
    case PaletteEntry::Kind::Incident:
        return PaletteDelegate::tr("Incident");
    case PaletteEntry::Kind::Setting:
        return PaletteDelegate::tr("Setting");
    }
    return {};
}

} // namespace

PaletteDelegate::PaletteDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int text = QFontMetrics(m_theme.font(Theme::Text::Normal)).height() +
                     QFontMetrics(m_theme.font(Theme::Text::Small)).height();
    return {option.rect.width(), std::max(44, text + 10)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    const Palette &palette = m_theme.palette();
    const QRectF whole = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(whole, palette.color(Role::Selection));
    const QRectF inner = whole.adjusted(margin, 0, -margin, 0);
    const QFont small = m_theme.font(Theme::Text::Small);
    const QFontMetricsF smallMetrics(small);
    const auto kind = static_cast<PaletteEntry::Kind>(index.data(PaletteModel::KindRole).toInt());
    const QString shortcut = index.data(PaletteModel::ShortcutRole).toString();
    const QString side = shortcut.isEmpty() ? kindWord(kind) : shortcut;
    const double sideWidth = smallMetrics.horizontalAdvance(side) + 2;
    const QRectF sideRect = mirrored({inner.right() - sideWidth, inner.top(), sideWidth, inner.height()},
                                     whole, option.direction);
    painter->setFont(small);
    painter->setPen(palette.color(selected ? Role::SelectionText : Role::TextThird));
    painter->drawText(sideRect, Qt::AlignCenter | Qt::TextSingleLine, side);

    const QString detail = index.data(PaletteModel::DetailRole).toString();
    const double width = inner.width() - sideWidth - gap;
    const double nameHeight = QFontMetricsF(m_theme.font(Theme::Text::Normal)).height();
    const double below = detail.isEmpty() ? 0 : smallMetrics.height();
    const double top = inner.center().y() - (nameHeight + below) / 2;
    if (!detail.isEmpty()) {
        const QRectF rect = mirrored({inner.left(), top + nameHeight, width, below}, whole, option.direction);
        const bool rtl = option.direction == Qt::RightToLeft;
        painter->drawText(rect,
                          Qt::AlignVCenter | Qt::TextSingleLine | Qt::AlignAbsolute |
                              (rtl ? Qt::AlignRight : Qt::AlignLeft),
                          smallMetrics.elidedText(detail, Qt::ElideMiddle, width));
    }
    paintTitle(*painter, mirrored({inner.left(), top, width, nameHeight}, whole, option.direction), index,
               selected, option.direction);
    painter->restore();
}

void PaletteDelegate::paintTitle(QPainter &painter, const QRectF &rect, const QModelIndex &index,
                                 bool selected, Qt::LayoutDirection direction) const
{
    const Palette &palette = m_theme.palette();
    const QFont font = m_theme.font(Theme::Text::Normal);
    const QString title =
        QFontMetricsF(font).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, rect.width());
    QTextLayout layout(title, font);
    QTextOption option(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(direction);
    layout.setTextOption(option);
    QTextCharFormat marked;
    marked.setFontWeight(QFont::Bold);
    marked.setForeground(palette.color(selected ? Role::SelectionText : Role::Accent));
    QList<QTextLayout::FormatRange> formats;
    const auto positions = index.data(PaletteModel::PositionsRole).value<QList<int>>();
    for (const int position : positions) {
        if (position < title.size())
            formats.append({position, 1, marked});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(rect.width());
    layout.endLayout();
    painter.setPen(palette.color(selected ? Role::SelectionText : Role::Text));
    layout.draw(&painter, rect.topLeft());
}

} // namespace monitron
