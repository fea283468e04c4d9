// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/incidentdelegate.h"

#include "app/models/incidentlistmodel.h"
#include "app/widgets/delegatepaint.h"
#include "app/widgets/stateshape.h"
#include "app/widgets/tabulartext.h"

#include <QPainter>

namespace monitron {

namespace {

using Role = Palette::Role;
constexpr double margin = 14;
constexpr double shapeSide = 10;
constexpr double gap = 10;
constexpr double padding = 7;

/// "Flapping" is told by the state already while it is open.
QString stateLine(const QModelIndex &index)
{
    QStringList parts{index.data(IncidentListModel::StateTextRole).toString()};
    const bool open = index.data(IncidentListModel::StateRole).value<ShownState>() == ShownState::Failing;
    if (index.data(IncidentListModel::FlappingRole).toBool() && !open)
        parts.append(IncidentDelegate::tr("flapping"));
    const QString acknowledged = index.data(IncidentListModel::AcknowledgedRole).toString();
    if (!acknowledged.isEmpty())
        parts.append(acknowledged);
    parts.append(index.data(IncidentListModel::CauseRole).toString());
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

IncidentDelegate::IncidentDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

QSize IncidentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = QFontMetrics(m_theme.font(Theme::Text::Normal)).height() +
                      QFontMetrics(m_theme.font(Theme::Text::Small)).height();
    return {option.rect.width(), std::max(44, lines + static_cast<int>(2 * padding))};
}

void IncidentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    const Palette &palette = m_theme.palette();
    const QRectF whole = option.rect;
    const auto placed = [&](const QRectF &rect) { return mirrored(rect, whole, option.direction); };
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(whole, palette.color(Role::Selection));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(palette.color(Role::Accent));
        painter->drawRect(whole.adjusted(0.5, 0.5, -1, -1));
    }
    const QFont normal = m_theme.font(Theme::Text::Normal);
    const QFont small = m_theme.font(Theme::Text::Small);
    const double first = QFontMetricsF(normal).height();
    const double second = QFontMetricsF(small).height();
    const double top = whole.center().y() - (first + second) / 2;
    const auto state = index.data(IncidentListModel::StateRole).value<ShownState>();
    drawStateShape(*painter,
                   placed({whole.left() + margin, top + (first - shapeSide) / 2, shapeSide, shapeSide}),
                   state, palette.color(state));

    const double left = whole.left() + margin + shapeSide + gap;
    const double right = whole.right() - margin;
    const bool toLeft = option.direction == Qt::RightToLeft;
    painter->setFont(normal);
    const QString when = index.data(IncidentListModel::StartedRole).toString();
    const double whenWidth = std::min(tabularWidth(normal, when), (right - left) / 2);
    painter->setPen(palette.color(Role::TextSecond));
    drawTabular(*painter, placed({right - whenWidth, top, whenWidth, first}),
                toLeft ? Qt::AlignLeft : Qt::AlignRight, when);
    const auto align =
        Qt::AlignVCenter | Qt::TextSingleLine | Qt::AlignAbsolute | (toLeft ? Qt::AlignRight : Qt::AlignLeft);
    painter->setPen(palette.color(Role::Text));
    const double nameWidth = std::max(right - whenWidth - gap - left, 1.0);
    painter->drawText(placed({left, top, nameWidth, first}), align,
                      QFontMetricsF(normal).elidedText(index.data().toString(), Qt::ElideRight, nameWidth));

    painter->setFont(small);
    const QString length = index.data(IncidentListModel::LengthRole).toString();
    const double lengthWidth = std::min(tabularWidth(small, length), (right - left) / 2);
    painter->setPen(palette.color(selected ? Role::SelectionText : Role::TextThird));
    drawTabular(*painter, placed({right - lengthWidth, top + first, lengthWidth, second}),
                toLeft ? Qt::AlignLeft : Qt::AlignRight, length);
    const double lineWidth = std::max(right - lengthWidth - gap - left, 1.0);
    painter->drawText(placed({left, top + first, lineWidth, second}), align,
                      QFontMetricsF(small).elidedText(stateLine(index), Qt::ElideRight, lineWidth));
    painter->restore();
}

} // namespace monitron
