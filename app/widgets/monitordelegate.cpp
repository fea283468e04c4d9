// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/monitordelegate.h"

#include "app/models/format.h"
#include "app/models/monitorsectionsmodel.h"
#include "app/models/tagcolors.h"
#include "app/widgets/delegatepaint.h"
#include "app/widgets/editmark.h"
#include "app/widgets/stateshape.h"
#include "app/widgets/tabulartext.h"

#include <QLocale>
#include <QPainter>

namespace monitron {

namespace {

using Role = Palette::Role;

constexpr double margin = 14;
constexpr double indentStep = 14;
constexpr double arrowSide = 7;
constexpr double chipGap = 4;
constexpr double markSide = 11;
constexpr double markGap = 6;
constexpr double chipPadding = 5;
constexpr double widestChip = 96;
constexpr int shortTag = 24; ///< characters that are measured at all

double indentOf(const QModelIndex &index)
{
    // A deep nest must leave room for the name.
    return std::min(index.data(MonitorSectionsModel::DepthRole).toInt(), 8) * indentStep;
}

void drawArrow(QPainter &painter, const QRectF &rect, bool folded, Qt::LayoutDirection direction)
{
    const QPointF middle = rect.center();
    const double half = rect.width() / 2;
    QPolygonF arrow{{-half, -half / 2}, {half, -half / 2}, {0, half / 2}};
    QTransform turn = QTransform::fromTranslate(middle.x(), middle.y());
    if (folded)
        turn.rotate(direction == Qt::RightToLeft ? 90 : -90);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(painter.pen().color());
    painter.drawPolygon(turn.map(arrow));
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

MonitorDelegate::MonitorDelegate(const Theme &theme, const TagColors &tags, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_tags(tags)
{
    connect(&m_theme, &Theme::changed, this, &MonitorDelegate::measure);
    measure();
}

void MonitorDelegate::setLook(const ListLook &look)
{
    m_look = look;
    measure();
}

void MonitorDelegate::measure()
{
    const QFont normal = m_theme.font(Theme::Text::Normal);
    const int name = QFontMetrics(normal).height();
    const int small = QFontMetrics(m_theme.font(Theme::Text::Small)).height();
    m_rowHeight = m_look.compact ? std::max(30, name + 8) : std::max(44, name + small + 10);
    m_headerHeight = std::max(30, small + 12);
    m_widths.uptime = tabularWidth(normal, format::percent(1.0));
    m_widths.latency = tabularWidth(normal, format::latency(8'888'000));
    m_widths.nextCheck = std::max(tabularWidth(normal, format::until(std::chrono::seconds(58))),
                                  tabularWidth(normal, format::until(std::chrono::minutes(58))));
}

QSize MonitorDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool header = index.data(MonitorSectionsModel::HeaderRole).toBool();
    return {option.rect.width(), header ? m_headerHeight : m_rowHeight};
}

void MonitorDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    const bool header = index.data(MonitorSectionsModel::HeaderRole).toBool();
    if (header)
        paintHeader(*painter, option, index);
    else
        paintMonitor(*painter, option, index);
    // A header is never selected: its frame is all that tells where the keyboard is.
    const bool keyboard = header || option.state & QStyle::State_KeyboardFocusChange;
    if (option.state & QStyle::State_HasFocus && keyboard) {
        painter->setPen(QPen(m_theme.color(Role::Accent), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter->restore();
}

void MonitorDelegate::paintHeader(QPainter &painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const QRectF whole = option.rect;
    const auto placed = [&](const QRectF &rect) { return mirrored(rect, whole, option.direction); };
    const QRectF inner = whole.adjusted(margin + indentOf(index), 4, -margin, 0);
    const bool folded = index.data(MonitorSectionsModel::FoldedRole).toBool();
    QFont font = m_theme.font(Theme::Text::Small);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(m_theme.color(Role::TextThird));
    drawArrow(painter, placed({inner.left() + 1, inner.center().y() - arrowSide / 2, arrowSide, arrowSide}),
              folded, option.direction);
    double right = inner.right();
    if (folded) {
        const QString count = QLocale().toString(index.data(MonitorSectionsModel::CountRole).toInt());
        const double width = tabularWidth(font, count);
        drawTabular(painter, placed({right - width, inner.top(), width, inner.height()}), Qt::AlignLeft,
                    count);
        right -= width + 8;
        const auto worst = index.data(MonitorListModel::StateRole).value<ShownState>();
        constexpr double side = 9;
        drawStateShape(painter, placed({right - side, inner.center().y() - side / 2, side, side}), worst,
                       m_theme.palette().color(worst));
        right -= side + 8;
        painter.setPen(m_theme.color(Role::TextThird));
    }
    const double left = inner.left() + arrowSide + 8;
    drawElided(painter, placed({left, inner.top(), right - left, inner.height()}),
               index.data(Qt::DisplayRole).toString(), option.direction);
}

void MonitorDelegate::paintMonitor(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Palette &palette = m_theme.palette();
    const QRectF whole = option.rect;
    if (option.state & QStyle::State_Selected)
        painter.fillRect(whole, palette.color(Role::Selection));
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(whole, palette.color(Role::Window));
    const RowLayout layout = layOutRow(whole, indentOf(index), m_look, m_widths);
    const auto placed = [&](const QRectF &rect) { return mirrored(rect, whole, option.direction); };
    const auto state = index.data(MonitorListModel::StateRole).value<ShownState>();
    drawStateShape(painter, placed(layout.shape), state, palette.color(state));
    if (!layout.bar.isNull())
        drawHeartbeatBar(painter, placed(layout.bar),
                         index.data(MonitorListModel::BarRole).value<HeartbeatBar>(), palette);
    paintNumbers(painter, option, index, layout);
    paintTexts(painter, option, index, layout);
}

void MonitorDelegate::paintNumbers(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index, const RowLayout &layout) const
{
    painter.setFont(m_theme.font(Theme::Text::Normal));
    painter.setPen(m_theme.color(Role::TextSecond));
    const Qt::Alignment side = option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    const auto draw = [&](const QRectF &rect, const QString &text) {
        if (!rect.isNull())
            drawTabular(painter, mirrored(rect, option.rect, option.direction), side, text);
    };
    const QVariant uptime = index.data(MonitorListModel::UptimeRole);
    const QVariant latency = index.data(MonitorListModel::LatencyRole);
    draw(layout.uptime, uptime.isValid() ? format::percent(uptime.toDouble()) : QString());
    draw(layout.latency, latency.isValid() ? format::latency(latency.toLongLong()) : format::none());
    painter.setPen(m_theme.color(Role::TextThird));
    draw(layout.nextCheck, index.data(MonitorListModel::NextTextRole).toString());
}

void MonitorDelegate::paintTexts(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index, const RowLayout &layout) const
{
    const auto placed = [&](const QRectF &rect) { return mirrored(rect, option.rect, option.direction); };
    QFont nameFont = m_theme.font(Theme::Text::Normal);
    nameFont.setWeight(QFont::Medium);
    const QFont small = m_theme.font(Theme::Text::Small);
    const double nameHeight = QFontMetricsF(nameFont).height();
    const double smallHeight = m_look.compact ? 0 : QFontMetricsF(small).height();
    const QRectF name(layout.text.left(), layout.text.center().y() - (nameHeight + smallHeight) / 2,
                      layout.text.width(), nameHeight);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QStringList tags =
        m_look.tags ? index.data(MonitorListModel::TagsRole).toStringList() : QStringList();
    painter.setFont(nameFont);
    painter.setPen(m_theme.color(Role::Text));
    const QVariant edits = index.data(MonitorListModel::EditsRole);
    const double room = edits.isValid() ? markGap + markSide : 0;
    double nameWidth = drawElided(painter, placed(name.adjusted(0, 0, -room, 0)), text, option.direction);
    if (edits.isValid()) {
        const QRectF mark(name.left() + nameWidth + markGap, name.center().y() - markSide / 2, markSide,
                          markSide);
        drawEditMark(painter, placed(mark), static_cast<EditView::State>(edits.toInt()), m_theme.palette());
        nameWidth += room;
    }
    if (m_look.compact) {
        paintTags(painter, option, name.adjusted(nameWidth + 8, 0, 0, 0), tags);
        return;
    }
    const auto state = index.data(MonitorListModel::StateRole).value<ShownState>();
    QString below = index.data(MonitorListModel::StateTextRole).toString();
    const QString next = index.data(MonitorListModel::NextTextRole).toString();
    // Where it has no column of its own, the next check is told here.
    if (m_look.nextCheck && layout.nextCheck.isNull() && !next.isEmpty())
        below += QStringLiteral(" · ") + next;
    painter.setFont(small);
    painter.setPen(m_theme.color(option.state & QStyle::State_Selected ? Role::SelectionText
                                 : state == ShownState::Down           ? Role::DownPillText
                                                                       : Role::TextThird));
    const QRectF second(name.left(), name.bottom(), name.width(), smallHeight);
    const double width = drawElided(painter, placed(second), below, option.direction);
    paintTags(painter, option, second.adjusted(width + 8, 0, 0, 0), tags);
}

void MonitorDelegate::paintTags(QPainter &painter, const QStyleOptionViewItem &option, const QRectF &rect,
                                const QStringList &tags) const
{
    if (tags.isEmpty())
        return;
    const QFont font = m_theme.font(Theme::Text::Small);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setRenderHint(QPainter::Antialiasing);
    double left = rect.left();
    for (const QString &tag : tags) {
        const QString text =
            metrics.elidedText(tag.left(shortTag), Qt::ElideRight, widestChip - 2 * chipPadding);
        const double width = metrics.horizontalAdvance(text) + 2 * chipPadding;
        if (left + width > rect.right())
            break;
        const double height = std::min(rect.height(), metrics.height());
        const QRectF chip =
            mirrored({left, rect.center().y() - height / 2, width, height}, option.rect, option.direction);
        const TagColor color = m_tags.colorOf(tag);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.palette().chip(color));
        painter.drawRoundedRect(chip, 4, 4);
        painter.setPen(m_theme.palette().chipText(color));
        painter.drawText(chip, Qt::AlignCenter | Qt::TextSingleLine, text);
        left += width + chipGap;
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace monitron
