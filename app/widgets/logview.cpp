// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/logview.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <limits>

namespace monitron {

LogView::LogView(QWidget *parent) : QListView(parent)
{
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setMouseTracking(true);
}

int LogView::rowHeight() const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    return std::max(1, itemDelegate()->sizeHint(option, QModelIndex()).height());
}

int LogView::firstVisibleRow() const
{
    return rows() == 0 ? -1 : std::min(rows() - 1, verticalScrollBar()->value() / rowHeight());
}

int LogView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect LogView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const qint64 top = qint64(index.row()) * rowHeight() - verticalOffset();
    if (top < -1'000'000 || top > 1'000'000)
        return {}; // far away
    return {0, static_cast<int>(top), viewport()->width(), rowHeight()};
}

QModelIndex LogView::indexAt(const QPoint &point) const
{
    const qint64 y = qint64(point.y()) + verticalOffset();
    const qint64 row = y / rowHeight();
    return y >= 0 && row < rows() ? model()->index(static_cast<int>(row), 0) : QModelIndex();
}

void LogView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int height = rowHeight();
    const int room = viewport()->height();
    const qint64 top = qint64(index.row()) * height;
    qint64 value = verticalOffset();
    if (hint == PositionAtTop || (hint == EnsureVisible && top < value))
        value = top;
    else if (hint == PositionAtBottom || (hint == EnsureVisible && top + height > value + room))
        value = top + height - room;
    else if (hint == PositionAtCenter)
        value = top - (room - height) / 2;
    verticalScrollBar()->setValue(
        static_cast<int>(std::clamp<qint64>(value, 0, std::numeric_limits<int>::max())));
}

void LogView::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
    Q_EMIT viewMoved();
}

void LogView::reset()
{
    QAbstractItemView::reset();
    verticalScrollBar()->setValue(0);
}

QModelIndex LogView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (rows() == 0)
        return {};
    if (!currentIndex().isValid())
        return model()->index(std::max(0, firstVisibleRow()), 0);
    int row = currentIndex().row();
    const int page = std::max(1, viewport()->height() / rowHeight() - 1);
    switch (action) {
    case MoveUp:
    case MovePrevious:
        --row;
        break;
    case MoveDown:
    case MoveNext:
        ++row;
        break;
    case MovePageUp:
        row -= page;
        break;
    case MovePageDown:
        row += page;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = rows() - 1;
        break;
    case MoveLeft:
    case MoveRight:
        break;
    }
    return model()->index(std::clamp(row, 0, rows() - 1), 0);
}

void LogView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex index = indexAt(rect.center());
    if (selectionModel())
        selectionModel()->select(index, command);
}

QRegion LogView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection)
        region += visualRect(range.topLeft()) | visualRect(range.bottomRight());
    return region & viewport()->rect();
}

void LogView::updateGeometries()
{
    const qint64 length = qint64(rows()) * rowHeight();
    const int room = viewport()->height();
    verticalScrollBar()->setSingleStep(rowHeight());
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setRange(
        0, static_cast<int>(std::clamp<qint64>(length - room, 0, std::numeric_limits<int>::max())));
    QAbstractItemView::updateGeometries();
}

void LogView::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT viewMoved();
}

void LogView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    Q_EMIT viewMoved();
}

void LogView::paintEvent(QPaintEvent *event)
{
    executeDelayedItemsLayout();
    if (rows() == 0)
        return;
    QPainter painter(viewport());
    QStyleOptionViewItem base;
    initViewItemOption(&base);
    const QModelIndex hovered =
        viewport()->underMouse() ? indexAt(viewport()->mapFromGlobal(QCursor::pos())) : QModelIndex();
    const int height = rowHeight();
    const int first = std::max(0, (event->rect().top() + verticalOffset()) / height);
    const int last = std::min(rows() - 1, (event->rect().bottom() + verticalOffset()) / height);
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0);
        QStyleOptionViewItem option = base;
        option.rect = visualRect(index);
        option.index = index;
        option.state.setFlag(QStyle::State_Selected, selectionModel() && selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_MouseOver, index == hovered);
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        itemDelegate()->paint(&painter, option, index);
    }
}

void LogView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    const int height = rowHeight();
    const int value = verticalOffset();
    const bool above = value > 0 && qint64(first) * height <= value;
    QAbstractItemView::rowsInserted(parent, first, last);
    updateGeometries();
    if (above)
        verticalScrollBar()->setValue(value + (last - first + 1) * height);
    Q_EMIT viewMoved();
}

void LogView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    const int height = rowHeight();
    const int value = verticalOffset();
    QAbstractItemView::rowsAboutToBeRemoved(parent, first, last);
    if (qint64(last + 1) * height <= value)
        verticalScrollBar()->setValue(value - (last - first + 1) * height);
}

} // namespace monitron
