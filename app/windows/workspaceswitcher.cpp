// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/workspaceswitcher.h"

#include "app/models/syncwords.h"
#include "app/widgets/elidedlabel.h"

#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QVBoxLayout>

namespace monitron {

namespace {
constexpr int arrowSide = 12;
constexpr QMargins inside{12, 8, 12 + arrowSide + 8, 8};
} // namespace

WorkspaceSwitcher::WorkspaceSwitcher(Workspace &workspace, QMenu *menu, QWidget *parent)
    : QPushButton(parent), m_workspace(workspace), m_choices(menu), m_name(new ElidedLabel(this)),
      m_connection(new ElidedLabel(this)), m_waiting(new ElidedLabel(this))
{
    setObjectName(QStringLiteral("workspaceSwitcher"));
    setProperty("switcher", true);
    m_name->setObjectName(QStringLiteral("workspaceName"));
    m_name->setProperty("role", QStringLiteral("strong"));
    m_connection->setObjectName(QStringLiteral("connection"));
    m_waiting->setObjectName(QStringLiteral("waitingEdits"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(inside);
    layout->setSpacing(1);
    for (ElidedLabel *label : {m_name, m_connection, m_waiting}) {
        if (label != m_name)
            label->setProperty("role", QStringLiteral("small"));
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        layout->addWidget(label);
    }
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_workspace, &Workspace::healthChanged, this, &WorkspaceSwitcher::refresh);
    connect(this, &QPushButton::clicked, this, &WorkspaceSwitcher::openMenu);
    refresh();
}

void WorkspaceSwitcher::refresh()
{
    const WorkspaceHealth health = m_workspace.health();
    m_name->setFullText(m_workspace.name());
    m_connection->setFullText(connectionWords(health));
    const QString waiting = waitingWords(health.sync);
    m_waiting->setFullText(waiting);
    m_waiting->setVisible(!waiting.isEmpty());
    setToolTip(connectionReason(health));
    setAccessibleName(tr("Workspace %1, %2", "name, how it is connected")
                          .arg(m_workspace.name(), m_connection->fullText()));
    setAccessibleDescription(waiting);
    updateGeometry();
}

void WorkspaceSwitcher::openMenu()
{
    m_choices->setMinimumWidth(width());
    m_choices->popup(mapToGlobal(QPoint(0, height() + 2)));
}

QSize WorkspaceSwitcher::sizeHint() const
{
    return layout()->totalSizeHint();
}

QSize WorkspaceSwitcher::minimumSizeHint() const
{
    return layout()->totalMinimumSize();
}

void WorkspaceSwitcher::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    const int x = isRightToLeft() ? 12 : width() - 12 - arrowSide;
    option.rect = QRect(x, (height() - arrowSide) / 2, arrowSide, arrowSide);
    style()->drawPrimitive(QStyle::PE_IndicatorArrowDown, &option, &painter, this);
}

} // namespace monitron
