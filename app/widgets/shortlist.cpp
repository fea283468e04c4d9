// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/shortlist.h"

#include <QKeyEvent>

#include <algorithm>

namespace monitron {

ShortList::ShortList(QAbstractItemModel &rows, int mostRows, QWidget *parent)
    : QListView(parent), m_mostRows(mostRows)
{
    setModel(&rows);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    viewport()->setCursor(Qt::PointingHandCursor);
    connect(&rows, &QAbstractItemModel::rowsInserted, this, &ShortList::fit);
    connect(&rows, &QAbstractItemModel::rowsRemoved, this, &ShortList::fit);
    connect(&rows, &QAbstractItemModel::modelReset, this, &ShortList::fit);
    connect(this, &QListView::clicked, this, &ShortList::opened);
    fit();
}

void ShortList::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid())
        Q_EMIT opened(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void ShortList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void ShortList::fit()
{
    const int rows = model() ? std::min(model()->rowCount(), m_mostRows) : 0;
    setFixedHeight(rows > 0 ? rows * std::max(sizeHintForRow(0), 1) + 1 : 0);
}

} // namespace monitron
