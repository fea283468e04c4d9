// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/sidebar.h"

#include "app/models/format.h"
#include "app/widgets/icons.h"
#include "app/widgets/visibletimer.h"
#include "app/windows/workspaceswitcher.h"
#include "app/workspace/workspace.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace monitron {

namespace {
const std::pair<Page, const char *> pageIcons[] = {{Page::Overview, "overview"},
                                                   {Page::Monitors, "monitors"},
                                                   {Page::Incidents, "incidents"},
                                                   {Page::Settings, "settings"}};
constexpr int leastWidth = 184;
constexpr int charactersWide = 26;
} // namespace

Sidebar::Sidebar(Workspace &workspace, const MonitorListModel &monitors, const Theme &theme,
                 QMenu *workspaces, QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_monitors(monitors), m_theme(theme),
      m_pages(new QButtonGroup(this)), m_badge(new QLabel(this)), m_counts(new QLabel(this)),
      m_next(new QLabel(this))
{
    setObjectName(QStringLiteral("sidebar"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 14, 10, 14);
    layout->setSpacing(2);

    layout->addWidget(new WorkspaceSwitcher(workspace, workspaces, this));
    layout->addSpacing(10);
    layout->addWidget(addPage(Page::Overview, QStringLiteral("pageOverview"), tr("Overview")));
    layout->addWidget(addPage(Page::Monitors, QStringLiteral("pageMonitors"), tr("Monitors")));
    layout->addWidget(addPage(Page::Incidents, QStringLiteral("pageIncidents"), tr("Incidents")));
    layout->addWidget(addPage(Page::Settings, QStringLiteral("pageSettings"), tr("Settings")));
    addBadge(m_pages->button(static_cast<int>(Page::Incidents)));
    layout->addStretch(1);
    for (QLabel *label : {m_counts, m_next}) {
        label->setProperty("role", QStringLiteral("small"));
        label->setWordWrap(true);
        label->setContentsMargins(10, 0, 0, 0);
        layout->addWidget(label);
    }
    m_counts->setObjectName(QStringLiteral("counts"));

    connect(m_pages, &QButtonGroup::idClicked, this,
            [this](int page) { Q_EMIT pageChosen(static_cast<Page>(page)); });
    connect(&theme, &Theme::changed, this, &Sidebar::tint);
    connect(&m_monitors, &MonitorListModel::summaryChanged, this, &Sidebar::refresh);
    connect(new VisibleTimer(this, std::chrono::seconds(1)), &VisibleTimer::ticked, this, &Sidebar::refresh);
    tint();
    fit();
    refresh();
}

/// A figure at the end of a page's button.
void Sidebar::addBadge(QAbstractButton *button)
{
    m_badge->setObjectName(QStringLiteral("incidentBadge"));
    m_badge->setProperty("role", QStringLiteral("badge"));
    m_badge->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *layout = new QHBoxLayout(button);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addStretch(1);
    layout->addWidget(m_badge, 0, Qt::AlignVCenter);
}

/// As wide as its words in this size of text; not in step with figures that change each second.
void Sidebar::fit()
{
    setFixedWidth(std::max(leastWidth, charactersWide * fontMetrics().averageCharWidth()));
}

void Sidebar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

QToolButton *Sidebar::addPage(Page page, const QString &name, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setText(QLatin1Char(' ') + text); // the style keeps no distance from the icon
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setIconSize({16, 16});
    m_pages->addButton(button, static_cast<int>(page));
    return button;
}

void Sidebar::setPage(Page page)
{
    if (QAbstractButton *button = m_pages->button(static_cast<int>(page)))
        button->setChecked(true);
}

void Sidebar::tint()
{
    for (const auto &[page, icon] : pageIcons)
        m_pages->button(static_cast<int>(page))
            ->setIcon(tintedIcon(QLatin1String(icon), m_theme.color(Palette::Role::TextSecond)));
}

void Sidebar::refresh()
{
    const MonitorSummary sum = m_monitors.summary();
    QAbstractButton *incidents = m_pages->button(static_cast<int>(Page::Incidents));
    m_badge->setVisible(sum.down > 0);
    m_badge->setText(QLocale().toString(sum.down));
    incidents->setAccessibleName(sum.down > 0 ? tr("Incidents, %n monitor(s) down", nullptr, sum.down)
                                              : tr("Incidents"));
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
