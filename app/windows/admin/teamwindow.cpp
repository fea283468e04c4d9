// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/admin/teamwindow.h"

#include "app/widgets/textsize.h"
#include "app/windows/admin/teamsection.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

namespace monitron {

TeamWindow::TeamWindow(const char *name, const QString &title, const Theme &theme, QWidget *parent)
    : QDialog(parent), m_list(new QListWidget(this)), m_stack(new QStackedWidget(this))
{
    setObjectName(QString::fromLatin1(name));
    setModal(false);
    setWindowTitle(title);
    m_list->setObjectName(QStringLiteral("teamSections"));
    m_list->setAccessibleName(tr("Sections"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_stack, 1);
    connect(&theme, &Theme::changed, m_list,
            [this] { m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 20); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_stack->setCurrentIndex(row);
        if (isVisible())
            refresh();
    });
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this, &TeamWindow::refresh);
    resizeForText(*this, {940, 660});
}

void TeamWindow::add(TeamSection *section)
{
    auto *scroll = new QScrollArea(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(section);
    m_stack->addWidget(scroll);
    m_sections.push_back(section);
    auto *item = new QListWidgetItem(section->title(), m_list);
    item->setData(Qt::UserRole, section->id());
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 20);
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
}

void TeamWindow::showSection(const QString &id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == id)
            m_list->setCurrentRow(row);
    }
}

void TeamWindow::refresh()
{
    if (const int row = m_list->currentRow(); row >= 0)
        m_sections[static_cast<size_t>(row)]->refresh();
}

void TeamWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 20);
    refresh();
}

} // namespace monitron
