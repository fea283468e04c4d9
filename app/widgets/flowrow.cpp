// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/flowrow.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace monitron {

FlowRow::FlowRow(Mode mode, QWidget *parent) : QWidget(parent), m_mode(mode)
{
    QSizePolicy policy(mode == Mode::Natural ? QSizePolicy::Preferred : QSizePolicy::Expanding,
                       QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FlowRow::add(QWidget *child)
{
    child->setParent(this);
    m_children.append(child);
    if (!child->testAttribute(Qt::WA_WState_ExplicitShowHide))
        child->show();
    QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest));
}

void FlowRow::clear()
{
    qDeleteAll(m_children);
    m_children.clear();
    QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest));
}

void FlowRow::setSpacing(int spacing)
{
    m_spacing = spacing;
}

QList<QWidget *> FlowRow::shown() const
{
    QList<QWidget *> all;
    std::copy_if(m_children.begin(), m_children.end(), std::back_inserter(all), [](const QWidget *child) {
        // Before the first show all are hidden, but nobody asked for it.
        return !child->isHidden() || !child->testAttribute(Qt::WA_WState_ExplicitShowHide);
    });
    return all;
}

int FlowRow::naturalWidth() const
{
    int width = -m_spacing;
    const QList<QWidget *> children = shown();
    for (const QWidget *child : children)
        width += child->sizeHint().width() + m_spacing;
    return std::max(width, 0);
}

int FlowRow::heightForWidth(int width) const
{
    int height = 0;
    for (const QRect &place : places(shown(), width))
        height = std::max(height, place.bottom() + 1);
    return height;
}

QSize FlowRow::sizeHint() const
{
    const int width = naturalWidth();
    return {width, heightForWidth(width)};
}

QSize FlowRow::minimumSizeHint() const
{
    int height = 0;
    const QList<QWidget *> children = shown();
    for (const QWidget *child : children)
        height = std::max(height, child->sizeHint().height());
    return {1, height};
}

bool FlowRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        arrange();
        updateGeometry();
        return true;
    }
    return QWidget::event(event);
}

void FlowRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

std::vector<QRect> FlowRow::places(const QList<QWidget *> &children, int width) const
{
    return m_mode == Mode::Even ? evenPlaces(children, width) : naturalPlaces(children, width);
}

std::vector<QRect> FlowRow::naturalPlaces(const QList<QWidget *> &children, int width) const
{
    const auto sizeOf = [width](const QWidget *child) {
        QSize size = child->sizeHint().boundedTo({std::max(width, 1), QWIDGETSIZE_MAX});
        if (child->hasHeightForWidth())
            size.setHeight(child->heightForWidth(size.width()));
        return size;
    };
    const int spare = m_mode == Mode::Ends ? std::max(width - naturalWidth(), 0) : 0;
    std::vector<QRect> places;
    int y = 0;
    for (qsizetype first = 0; first < children.size();) {
        qsizetype end = first;
        int length = 0;
        int height = 0;
        for (; end < children.size(); ++end) {
            const QSize size = sizeOf(children[end]);
            if (end > first && length + size.width() > width)
                break;
            length += size.width() + m_spacing;
            height = std::max(height, size.height());
        }
        int x = 0;
        for (; first < end; ++first) {
            const QSize size = sizeOf(children[first]);
            places.emplace_back(QPoint(x, y + (height - size.height()) / 2), size);
            x += size.width() + m_spacing + (first == 0 ? spare : 0);
        }
        y += height + m_spacing;
    }
    return places;
}

std::vector<QRect> FlowRow::evenPlaces(const QList<QWidget *> &children, int width) const
{
    QSize widest(1, 1);
    for (const QWidget *child : children)
        widest = widest.expandedTo(child->sizeHint());
    const int count = static_cast<int>(children.size());
    const int fit = std::clamp((width + m_spacing) / (widest.width() + m_spacing), 1, std::max(count, 1));
    const int rows = (count + fit - 1) / fit;
    const int columns = rows > 0 ? (count + rows - 1) / rows : 1;
    std::vector<QRect> places;
    for (int i = 0; i < count; ++i) {
        const int row = i / columns;
        // The last row may be shorter: its children fill it all the same.
        const int ofRow = std::min(columns, count - row * columns);
        const int room = width + m_spacing;
        const int left = room * (i % columns) / ofRow;
        const int right = room * (i % columns + 1) / ofRow - m_spacing;
        places.emplace_back(left, row * (widest.height() + m_spacing), std::max(right - left, 1),
                            widest.height());
    }
    return places;
}

void FlowRow::arrange()
{
    const QList<QWidget *> children = shown();
    const std::vector<QRect> rects = places(children, width());
    for (qsizetype i = 0; i < children.size(); ++i) {
        QRect rect = rects[static_cast<size_t>(i)];
        if (isRightToLeft())
            rect.moveLeft(width() - rect.right() - 1);
        children[i]->setGeometry(rect);
    }
}

} // namespace monitron
