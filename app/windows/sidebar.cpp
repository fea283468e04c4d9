// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/sidebar.h"

#include "app/models/format.h"
#include "app/widgets/icons.h"
#include "app/workspace/workspace.h"

#include <QButtonGroup>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace monitron {

namespace {
const QStringList pageIcons{QStringLiteral("monitors"), QStringLiteral("settings")};
}

Sidebar::Sidebar(Workspace &workspace, const MonitorListModel &monitors, const Theme &theme, QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_monitors(monitors), m_theme(theme),
      m_pages(new QButtonGroup(this)), m_connection(new QLabel(this)), m_counts(new QLabel(this)),
      m_next(new QLabel(this))
{
    setObjectName(QStringLiteral("sidebar"));
    setFixedWidth(184);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 14, 10, 14);
    layout->setSpacing(2);

    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(12, 8, 12, 8);
    cardLayout->setSpacing(1);
    auto *name = new QLabel(tr("This computer"), card);
    name->setProperty("role", QStringLiteral("strong"));
    m_connection->setProperty("role", QStringLiteral("small"));
    m_connection->setObjectName(QStringLiteral("connection"));
    cardLayout->addWidget(name);
    cardLayout->addWidget(m_connection);
    layout->addWidget(card);
    layout->addSpacing(10);
    layout->addWidget(addPage(QStringLiteral("pageMonitors"), tr("Monitors"), 0));
    layout->addWidget(addPage(QStringLiteral("pageSettings"), tr("Settings"), 1));
    layout->addStretch(1);
    for (QLabel *label : {m_counts, m_next}) {
        label->setProperty("role", QStringLiteral("small"));
        label->setContentsMargins(10, 0, 0, 0);
        layout->addWidget(label);
    }
    m_counts->setObjectName(QStringLiteral("counts"));

    connect(m_pages, &QButtonGroup::idClicked, this, &Sidebar::pageChosen);
    connect(&theme, &Theme::changed, this, &Sidebar::tint);
    connect(&m_monitors, &MonitorListModel::summaryChanged, this, &Sidebar::refresh);
    connect(&m_workspace, &Workspace::healthChanged, this, &Sidebar::refresh);
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (isVisible() && !window()->isMinimized())
            refresh();
    });
    m_tick.start();
    tint();
    setPage(0);
    refresh();
}

QToolButton *Sidebar::addPage(const QString &name, const QString &text, int page)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setText(QLatin1Char(' ') + text); // the style keeps no distance from the icon
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setIconSize({16, 16});
    m_pages->addButton(button, page);
    return button;
}

void Sidebar::setPage(int page)
{
    if (QAbstractButton *button = m_pages->button(page))
        button->setChecked(true);
}

void Sidebar::tint()
{
    for (int page = 0; page < pageIcons.size(); ++page)
        m_pages->button(page)->setIcon(
            tintedIcon(pageIcons.at(page), m_theme.color(Palette::Role::TextSecond)));
}

void Sidebar::refresh()
{
    const MonitorSummary sum = m_monitors.summary();
    const WorkspaceHealth health = m_workspace.health();
    m_connection->setText(health.storage            ? tr("not saving")
                          : health.networkAvailable ? tr("checking")
                                                    : tr("no network"));
    QStringList parts{tr("%n monitor(s)", nullptr, sum.total)};
    if (sum.down > 0)
        parts.append(tr("%n down", nullptr, sum.down));
    else if (sum.failing > 0)
        parts.append(tr("%n failing", nullptr, sum.failing));
    m_counts->setText(parts.join(QStringLiteral(" · ")));
    m_next->setText(
        sum.nextDue
            ? tr("Next check %1", "in 2 s").arg(format::until(*sum.nextDue - m_workspace.clock().now()))
            : QString());
}

} // namespace monitron
