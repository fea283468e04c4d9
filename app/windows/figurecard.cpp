// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/figurecard.h"

#include "app/widgets/figuredelegate.h"
#include "app/widgets/shortlist.h"

#include <QLabel>
#include <QVBoxLayout>

namespace monitron {

namespace {
constexpr int mostRows = 8;
}

FigureCard::FigureCard(const QString &title, const QString &name, const Theme &theme, QWidget *parent)
    : Card(title, parent), m_empty(new QLabel(this))
{
    setObjectName(name);
    auto *list = new ShortList(m_rows, mostRows, this);
    list->setObjectName(name + QStringLiteral("List"));
    list->setAccessibleName(title);
    list->setItemDelegate(new FigureDelegate(theme, list));
    m_empty->setObjectName(name + QStringLiteral("Empty"));
    m_empty->setProperty("role", QStringLiteral("third"));
    m_empty->setWordWrap(true);
    body()->addWidget(list);
    body()->addWidget(m_empty);
    body()->addStretch(1);
    connect(list, &ShortList::opened, this,
            [this](const QModelIndex &index) { Q_EMIT monitorWanted(m_rows.row(index.row()).monitor); });
    connect(&theme, &Theme::changed, list->viewport(), qOverload<>(&QWidget::update));
}

void FigureCard::setRows(std::vector<FigureRow> rows, const QString &empty)
{
    m_empty->setText(empty);
    m_empty->setVisible(rows.empty());
    m_rows.setRows(std::move(rows));
}

} // namespace monitron
