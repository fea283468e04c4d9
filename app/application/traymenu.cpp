// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/traymenu.h"

#include "app/application/pauseall.h"
#include "app/models/format.h"
#include "app/models/settingsmodel.h"
#include "app/widgets/stateicon.h"
#include "app/workspace/whendone.h"
#include "app/workspace/workspace.h"

#include <QAction>
#include <QMenu>

namespace monitron {

namespace {

constexpr std::size_t mostInMenu = 12;
constexpr int longestName = 40;
constexpr std::chrono::milliseconds refreshPause{300};
constexpr Duration muteTime = std::chrono::hours(1);

/// A name that no text direction and no ampersand of its own can turn into something else.
QString menuName(const QString &name)
{
    QString text = format::brief(name, longestName);
    text.replace(QLatin1Char('&'), QStringLiteral("&&"));
    return text;
}

} // namespace

TrayMenu::TrayMenu(QMenu &menu, const Parts &parts, QObject *parent)
    : QObject(parent), m_menu(menu), m_parts(parts),
      m_pauseAll(new PauseAll(parts.workspace, parts.monitors, this))
{
    m_unmuted.setSingleShot(true);
    connect(&m_unmuted, &QTimer::timeout, this, &TrayMenu::refresh);
    m_soon.setSingleShot(true);
    m_soon.setInterval(refreshPause);
    connect(&m_soon, &QTimer::timeout, this, &TrayMenu::refresh);
    connect(&m_parts.monitors, &MonitorListModel::summaryChanged, this, &TrayMenu::refreshSoon);
    connect(&m_parts.settings, &SettingsModel::changed, this, &TrayMenu::refreshSoon);
    connect(m_pauseAll, &PauseAll::changed, this, &TrayMenu::refreshSoon);
    connect(m_pauseAll, &PauseAll::failed, this, &TrayMenu::failed);
    connect(&m_parts.theme, &Theme::changed, this, &TrayMenu::fill);
    refresh();
}

TrayMenu::Content TrayMenu::content() const
{
    Content now;
    const MonitorListModel &monitors = m_parts.monitors;
    for (int i = 0; i < monitors.rowCount(); ++i) {
        const MonitorRow &row = monitors.row(i);
        now.running += row.monitor.enabled ? 1 : 0;
        const ShownState state = row.shown();
        if (state != ShownState::Down && state != ShownState::Failing)
            continue;
        if (now.failing.size() < mostInMenu)
            now.failing.push_back({row.monitor.id, menuName(row.monitor.name), state});
        else
            ++now.more;
    }
    now.paused = m_pauseAll->paused();
    now.mutedUntil = m_parts.settings.mutedUntil();
    return now;
}

/// Thousands that fail at once change it ten times a second.
void TrayMenu::refreshSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void TrayMenu::refresh()
{
    Content now = content();
    if (m_content == now)
        return;
    m_content = std::move(now);
    if (m_content->mutedUntil)
        m_unmuted.start(std::max(*m_content->mutedUntil - m_parts.workspace.clock().now(), Duration(0)) +
                        std::chrono::milliseconds(100));
    fill();
}

void TrayMenu::fill()
{
    m_menu.clear();
    QAction *open = add("trayOpen", tr("Open Monitron"), [this] { Q_EMIT openWanted(); });
    m_menu.setDefaultAction(open);
    m_menu.addSeparator();
    addFailing();
    m_menu.addSeparator();
    addMute();
    addPause();
    m_menu.addSeparator();
    add("trayQuit", tr("Quit"), [this] { Q_EMIT quitWanted(); });
}

void TrayMenu::addFailing()
{
    for (const Failing &monitor : m_content->failing) {
        QAction *action =
            add("trayMonitor", monitor.name, [this, id = monitor.id] { Q_EMIT monitorWanted(id); });
        action->setIcon(stateIcon(m_parts.theme.palette(), monitor.state, 0));
        action->setIconVisibleInMenu(true);
    }
    if (m_content->more > 0)
        add("trayMore", tr("… and %n more", nullptr, m_content->more), [this] { Q_EMIT openWanted(); });
    QAction *run = add("trayRunFailing", tr("Run failing now"),
                       [this] { tellFailure(m_parts.workspace.runFailingNow()); });
    run->setEnabled(!m_content->failing.empty());
}

void TrayMenu::addMute()
{
    const Timestamp now = m_parts.workspace.clock().now();
    if (!m_content->mutedUntil) {
        add("trayMute", tr("Mute alerts for an hour"),
            [this] { tellFailure(m_parts.settings.muteUntil(m_parts.workspace.clock().now() + muteTime)); });
        return;
    }
    add("trayUnmute", tr("Unmute alerts (muted until %1)").arg(format::time(*m_content->mutedUntil, now)),
        [this] { tellFailure(m_parts.settings.muteUntil(std::nullopt)); });
}

void TrayMenu::addPause()
{
    QAction *pause = add("trayPauseAll", tr("Pause all"), [this] { m_pauseAll->pause(); });
    pause->setEnabled(m_content->running > 0);
    if (m_content->paused > 0)
        add("trayResume", tr("Resume the %n paused here", nullptr, m_content->paused),
            [this] { m_pauseAll->resume(); });
}

QAction *TrayMenu::add(const char *name, const QString &text, const std::function<void()> &run)
{
    QAction *action = m_menu.addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, run);
    return action;
}

void TrayMenu::tellFailure(const QFuture<Result<void>> &answer)
{
    whenDone(answer, this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error().message);
    });
}

} // namespace monitron
