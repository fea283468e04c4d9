// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/monitordelegate.h"

#include "app/models/format.h"
#include "app/models/monitorsectionsmodel.h"
#include "app/widgets/delegatepaint.h"
#include "app/widgets/stateshape.h"
#include "app/widgets/tabulartext.h"

#include <QPainter>

namespace monitron {

namespace {

using Role = Palette::Role;

constexpr double margin = 14;
constexpr double shapeSide = 11;
constexpr double gap = 12;
/// Below these widths a row gives up its bar, then its numbers, for the name.
constexpr double widthForBar = 330;
constexpr double widthForUptime = 250;

void drawElided(QPainter &painter, const QRectF &rect, const QString &text, Qt::LayoutDirection direction)
{
    const QString shown = QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect,
                     Qt::AlignVCenter | Qt::TextSingleLine |
                         (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute,
                     shown);
}

} // namespace

MonitorDelegate::MonitorDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

QSize MonitorDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool header = index.data(MonitorSectionsModel::HeaderRole).toBool();
    const int text = QFontMetrics(m_theme.font(Theme::Text::Normal)).height() +
                     QFontMetrics(m_theme.font(Theme::Text::Small)).height();
    return {option.rect.width(), header ? std::max(30, text) : std::max(44, text + 10)};
}

void MonitorDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    if (index.data(MonitorSectionsModel::HeaderRole).toBool())
        paintHeader(*painter, option, index);
    else
        paintMonitor(*painter, option, index);
    painter->restore();
}

void MonitorDelegate::paintHeader(QPainter &painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    QFont font = m_theme.font(Theme::Text::Small);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(m_theme.color(Role::TextThird));
    const QRectF rect = QRectF(option.rect).adjusted(margin, 6, -margin, 0);
    const bool folded = index.data(MonitorSectionsModel::FoldedRole).toBool();
    const QString arrow = folded ? QStringLiteral("▸") : QStringLiteral("▾");
    drawElided(painter, rect.adjusted(0, 0, -40, 0),
               arrow + QLatin1Char(' ') + index.data(Qt::DisplayRole).toString(), option.direction);
    if (folded)
        drawTabular(painter, rect, Qt::AlignRight,
                    QString::number(index.data(MonitorSectionsModel::CountRole).toInt()));
}

void MonitorDelegate::paintMonitor(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Palette &palette = m_theme.palette();
    const QRectF whole = option.rect;
    const auto placed = [&](const QRectF &rect) { return mirrored(rect, whole, option.direction); };
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter.fillRect(whole, palette.color(Role::Selection));
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(whole, palette.color(Role::Window));

    const auto state = index.data(MonitorListModel::StateRole).value<ShownState>();
    const QRectF inner = whole.adjusted(margin, 0, -margin, 0);
    drawStateShape(painter, placed({inner.left(), inner.center().y() - shapeSide / 2, shapeSide, shapeSide}),
                   state, palette.color(state));

    const QFont normal = m_theme.font(Theme::Text::Normal);
    double right = inner.right();
    painter.setFont(normal);
    painter.setPen(palette.color(Role::TextSecond));
    const double latencyWidth = tabularWidth(normal, format::latency(8'888'000));
    const QVariant latency = index.data(MonitorListModel::LatencyRole);
    drawTabular(painter, placed({right - latencyWidth, inner.top(), latencyWidth, inner.height()}),
                option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight,
                latency.isValid() ? format::latency(latency.toLongLong()) : format::none());
    right -= latencyWidth + gap;

    if (inner.width() >= widthForUptime) {
        const double uptimeWidth = tabularWidth(normal, format::percent(1.0));
        const QVariant uptime = index.data(MonitorListModel::UptimeRole);
        drawTabular(painter, placed({right - uptimeWidth, inner.top(), uptimeWidth, inner.height()}),
                    option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight,
                    uptime.isValid() ? format::percent(uptime.toDouble()) : QString());
        right -= uptimeWidth + gap;
    }
    if (inner.width() >= widthForBar) {
        const double barWidth = std::clamp(inner.width() * 0.36, 90.0, barLength * 5.0);
        drawHeartbeatBar(
            painter,
            {placed({right - barWidth, 0, barWidth, 0}).left(), inner.center().y() - 8, barWidth, 16},
            index.data(MonitorListModel::BarRole).value<HeartbeatBar>(), palette);
        right -= barWidth + gap;
    }

    const double left = inner.left() + shapeSide + 11;
    const double nameHeight = QFontMetricsF(normal).height();
    const QFont small = m_theme.font(Theme::Text::Small);
    const double smallHeight = QFontMetricsF(small).height();
    const double top = inner.center().y() - (nameHeight + smallHeight) / 2;
    QFont nameFont = normal;
    nameFont.setWeight(QFont::Medium);
    painter.setFont(nameFont);
    painter.setPen(palette.color(Role::Text));
    drawElided(painter, placed({left, top, right - left, nameHeight}), index.data(Qt::DisplayRole).toString(),
               option.direction);
    painter.setFont(small);
    painter.setPen(palette.color(selected                    ? Role::SelectionText
                                 : state == ShownState::Down ? Role::DownPillText
                                                             : Role::TextThird));
    drawElided(painter, placed({left, top + nameHeight, right - left, smallHeight}),
               index.data(MonitorListModel::StateTextRole).toString(), option.direction);

    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter.setPen(QPen(palette.color(Role::Accent), 1));
        painter.drawRect(whole.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

} // namespace monitron
