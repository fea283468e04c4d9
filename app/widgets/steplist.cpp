// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/steplist.h"

#include "app/models/timelinemodel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace monitron {

StepList::StepList(TimelineModel &timeline, const Theme &theme, TimelineDelegate::Rows rows, QWidget *parent)
    : QListView(parent)
{
    setAccessibleName(tr("Timeline"));
    setModel(&timeline);
    setItemDelegate(new TimelineDelegate(theme, rows, this));
    setUniformItemSizes(rows == TimelineDelegate::Rows::OneLine);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setLayoutMode(Batched);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setFrameShape(NoFrame);
    auto *copy = new QAction(tr("&Copy"), this);
    copy->setObjectName(QStringLiteral("copySteps"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &StepList::copySelected);
    addAction(copy);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void StepList::copySelected() const
{
    QModelIndexList selected = selectionModel()->selectedIndexes();
    std::sort(selected.begin(), selected.end());
    QStringList lines;
    for (const QModelIndex &index : selected)
        lines.append(index.data(TimelineModel::CopyRole).toString());
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace monitron
