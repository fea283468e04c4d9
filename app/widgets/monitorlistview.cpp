// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/monitorlistview.h"

#include "app/models/monitorsectionsmodel.h"
#include "app/widgets/monitordelegate.h"

#include <QDrag>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace monitron {

MonitorListView::MonitorListView(MonitorSectionsModel &sections, const MonitorDelegate &delegate,
                                 QWidget *parent)
    : QListView(parent), m_sections(sections), m_delegate(delegate)
{
    setModel(&sections);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setFrameShape(NoFrame);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false); // the group that takes it is framed instead
}

int MonitorListView::rowCount() const
{
    return m_sections.rowCount();
}

bool MonitorListView::isHeader(const QModelIndex &index) const
{
    return index.isValid() && m_sections.idAt(index).isNull();
}

int MonitorListView::topOf(int row) const
{
    const std::vector<int> &headers = m_sections.headers();
    const auto before = std::lower_bound(headers.begin(), headers.end(), row) - headers.begin();
    return row * m_delegate.rowHeight() +
           static_cast<int>(before) * (m_delegate.headerHeight() - m_delegate.rowHeight());
}

int MonitorListView::rowAt(int y) const
{
    if (y < 0 || y >= topOf(rowCount()))
        return -1;
    int low = 0;
    int high = rowCount() - 1;
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        if (topOf(middle) <= y)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

int MonitorListView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect MonitorListView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int top = topOf(index.row());
    return {0, top - verticalOffset(), viewport()->width(), topOf(index.row() + 1) - top};
}

QModelIndex MonitorListView::indexAt(const QPoint &point) const
{
    const int row = rowAt(point.y() + verticalOffset());
    return row < 0 ? QModelIndex() : m_sections.index(row);
}

void MonitorListView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    updateGeometries(); // rows may have come since
    const QRect rect = visualRect(index);
    const int page = viewport()->height();
    int by = 0;
    if (hint == PositionAtTop || (hint == EnsureVisible && rect.top() < 0))
        by = rect.top();
    else if (hint == PositionAtBottom || (hint == EnsureVisible && rect.bottom() >= page))
        by = rect.bottom() + 1 - page;
    else if (hint == PositionAtCenter)
        by = rect.center().y() - page / 2;
    if (by != 0)
        verticalScrollBar()->setValue(verticalOffset() + by);
}

void MonitorListView::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
}

void MonitorListView::updateGeometries()
{
    QScrollBar &bar = *verticalScrollBar();
    bar.setSingleStep(m_delegate.rowHeight());
    bar.setPageStep(viewport()->height());
    bar.setRange(0, std::max(0, topOf(rowCount()) - viewport()->height()));
    QAbstractItemView::updateGeometries();
}

void MonitorListView::dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    QAbstractItemView::dataChanged(first, last, roles);
}

void MonitorListView::scrollContentsBy(int dx, int dy)
{
    scrollDirtyRegion(dx, dy);
    viewport()->scroll(dx, dy);
}

QModelIndex MonitorListView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = rowCount() - 1;
    if (last < 0)
        return {};
    const int current = currentIndex().isValid() ? currentIndex().row() : 0;
    const int page = std::max(1, viewport()->height() / m_delegate.rowHeight() - 1);
    int row = current;
    switch (action) {
    case MoveUp:
    case MovePrevious:
        row = current - 1;
        break;
    case MoveDown:
    case MoveNext:
        row = currentIndex().isValid() ? current + 1 : 0;
        break;
    case MovePageUp:
        row = current - page;
        break;
    case MovePageDown:
        row = current + page;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = last;
        break;
    case MoveLeft:
    case MoveRight:
        break;
    }
    return m_sections.index(std::clamp(row, 0, last));
}

void MonitorListView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const int end = topOf(rowCount()) - 1;
    const QRect area = rect.normalized().translated(0, verticalOffset());
    QItemSelection selection;
    if (end >= 0 && area.bottom() >= 0 && area.top() <= end)
        selection.select(m_sections.index(rowAt(std::max(area.top(), 0))),
                         m_sections.index(rowAt(std::min(area.bottom(), end))));
    selectionModel()->select(selection, command);
}

QRegion MonitorListView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const QRect seen = viewport()->rect();
    for (const QItemSelectionRange &range : selection) {
        const QRect rect = visualRect(range.topLeft()).united(visualRect(range.bottomRight())) & seen;
        if (!rect.isEmpty())
            region += rect;
    }
    return region;
}

void MonitorListView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State common = option.state & ~(QStyle::State_HasFocus | QStyle::State_MouseOver);
    const int end = rowAt(std::min(event->rect().bottom() + verticalOffset(), topOf(rowCount()) - 1));
    for (int row = rowAt(event->rect().top() + verticalOffset()); row >= 0 && row <= end; ++row) {
        const QModelIndex index = m_sections.index(row);
        option.rect = visualRect(index);
        if (!event->region().intersects(option.rect))
            continue;
        option.state = common;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_MouseOver, row == m_hoverRow);
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        m_delegate.paint(&painter, option, index);
        if (row == m_dropRow) {
            painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
    }
}

bool MonitorListView::event(QEvent *event)
{
    // While a header is current, the keys of the monitors' actions are not theirs.
    if (event->type() == QEvent::ShortcutOverride && isHeader(currentIndex())) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Space || key == Qt::Key_Delete || key == Qt::Key_F2 || key == Qt::Key_F5) {
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

bool MonitorListView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        m_hoverRow = rowAt(static_cast<QHoverEvent *>(event)->position().toPoint().y() + verticalOffset());
    else if (event->type() == QEvent::HoverLeave)
        m_hoverRow = -1;
    return QListView::viewportEvent(event);
}

void MonitorListView::takeFold(int key)
{
    const QModelIndex current = currentIndex();
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const bool outward = key == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    const bool folded = current.data(MonitorSectionsModel::FoldedRole).toBool();
    const bool header = isHeader(current);
    if (header && (!sideways || outward != folded)) {
        m_sections.toggleFolded(current.data(MonitorListModel::GroupRole).toString());
        return;
    }
    if (const int around = m_sections.enclosingHeader(current.row()); outward && around >= 0)
        setCurrentIndex(m_sections.index(around));
}

void MonitorListView::keyPressEvent(QKeyEvent *event)
{
    const bool header = isHeader(currentIndex());
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (currentIndex().isValid())
            takeFold(event->key());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (header) {
            takeFold(event->key());
            return;
        }
        break;
    case Qt::Key_F2:
        if (header) {
            Q_EMIT renameWanted(currentIndex().data(MonitorListModel::GroupRole).toString());
            return;
        }
        break;
    default:
        break;
    }
    QListView::keyPressEvent(event);
}

void MonitorListView::startDrag(Qt::DropActions)
{
    QModelIndexList dragged = selectedIndexes();
    if (isHeader(currentIndex()))
        dragged = {currentIndex()};
    QMimeData *mime = m_sections.mimeData(dragged);
    if (!mime)
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(mime);
    const QRect rect = visualRect(currentIndex()) & viewport()->rect();
    if (dragged.size() == 1 && !rect.isEmpty())
        drag->setPixmap(viewport()->grab(rect));
    drag->exec(Qt::MoveAction);
}

void MonitorListView::setDropRow(int row)
{
    if (row == m_dropRow)
        return;
    m_dropRow = row;
    viewport()->update();
}

void MonitorListView::dragMoveEvent(QDragMoveEvent *event)
{
    QAbstractItemView::dragMoveEvent(event); // scrolls at the edges
    const QModelIndex at = indexAt(event->position().toPoint());
    const bool can = m_sections.canDropMimeData(event->mimeData(), Qt::MoveAction, -1, -1, at);
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(can);
    const int header = at.isValid() ? m_sections.enclosingHeader(at.row()) : -1;
    setDropRow(can && at.isValid() ? (header >= 0 ? header : at.row()) : -1);
}

void MonitorListView::dragLeaveEvent(QDragLeaveEvent *event)
{
    setDropRow(-1);
    QAbstractItemView::dragLeaveEvent(event);
}

void MonitorListView::dropEvent(QDropEvent *event)
{
    const QModelIndex at = indexAt(event->position().toPoint());
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(m_sections.dropMimeData(event->mimeData(), Qt::MoveAction, -1, -1, at));
    setDropRow(-1);
    stopAutoScroll();
    setState(NoState);
}

} // namespace monitron
