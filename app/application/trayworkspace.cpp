// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/trayworkspace.h"

#include "app/application/pauseall.h"
#include "app/models/format.h"
#include "app/widgets/stateicon.h"
#include "app/workspace/whendone.h"

#include <QAction>
#include <QMenu>

namespace monitron {

namespace {

constexpr std::size_t mostInMenu = 12;
constexpr int longestMonitorName = 40;
constexpr std::chrono::milliseconds refreshPause{300};
constexpr Duration muteTime = std::chrono::hours(1);

/// A name that no text direction and no ampersand of its own can turn into something else.
QString menuName(const QString &name)
{
    QString text = format::brief(name, longestMonitorName);
    text.replace(QLatin1Char('&'), QStringLiteral("&&"));
    return text;
}

} // namespace

TrayWorkspace::TrayWorkspace(OpenWorkspace &opened, const Theme &theme, QObject *parent)
    : QObject(parent), m_opened(opened), m_theme(theme),
      m_pauseAll(new PauseAll(opened.workspace, opened.monitors, this))
{
    m_unmuted.setSingleShot(true);
    connect(&m_unmuted, &QTimer::timeout, this, &TrayWorkspace::refresh);
    m_soon.setSingleShot(true);
    m_soon.setInterval(refreshPause);
    connect(&m_soon, &QTimer::timeout, this, &TrayWorkspace::refresh);
    connect(&m_opened.monitors, &MonitorListModel::summaryChanged, this, &TrayWorkspace::refreshSoon);
    connect(&m_opened.settings, &SettingsModel::changed, this, &TrayWorkspace::refreshSoon);
    connect(&m_opened.workspace, &Workspace::abilitiesChanged, this, &TrayWorkspace::refreshSoon);
    connect(m_pauseAll, &PauseAll::changed, this, &TrayWorkspace::refreshSoon);
    connect(m_pauseAll, &PauseAll::failed, this, &TrayWorkspace::failed);
    refresh();
}

TrayWorkspace::Content TrayWorkspace::content() const
{
    Content now;
    const MonitorListModel &monitors = m_opened.monitors;
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
    now.mutedUntil = m_opened.settings.mutedUntil();
    now.abilities = m_opened.workspace.abilities();
    return now;
}

/// Thousands that fail at once change it ten times a second.
void TrayWorkspace::refreshSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void TrayWorkspace::refresh()
{
    Content now = content();
    if (m_content == now)
        return;
    m_content = std::move(now);
    if (m_content.mutedUntil)
        m_unmuted.start(std::max(*m_content.mutedUntil - m_opened.workspace.clock().now(), Duration(0)) +
                        std::chrono::milliseconds(100));
    Q_EMIT changed();
}

bool TrayWorkspace::hasActions() const
{
    return m_content.abilities.edits || m_content.abilities.runsChecks;
}

void TrayWorkspace::addFailing(QMenu &menu)
{
    for (const Failing &monitor : m_content.failing) {
        QAction *action =
            add(menu, "trayMonitor", monitor.name, [this, id = monitor.id] { Q_EMIT monitorWanted(id); });
        action->setIcon(stateIcon(m_theme.palette(), monitor.state, 0));
        action->setIconVisibleInMenu(true);
    }
    if (m_content.more > 0)
        add(menu, "trayMore", tr("… and %n more", nullptr, m_content.more), [this] { Q_EMIT openWanted(); });
}

void TrayWorkspace::addActions(QMenu &menu)
{
    if (m_content.abilities.runsChecks) {
        QAction *run = add(menu, "trayRunFailing", tr("Run failing now"),
                           [this] { tellFailure(m_opened.workspace.runFailingNow()); });
        run->setEnabled(hasFailing());
        menu.addSeparator();
    }
    if (!m_content.abilities.edits)
        return;
    addMute(menu);
    addPause(menu);
}

void TrayWorkspace::addMute(QMenu &menu)
{
    const auto now = [this] { return m_opened.workspace.clock().now(); };
    if (!m_content.mutedUntil) {
        add(menu, "trayMute", tr("Mute alerts for an hour"),
            [this, now] { tellFailure(m_opened.settings.muteUntil(now() + muteTime)); });
        return;
    }
    add(menu, "trayUnmute",
        tr("Unmute alerts (muted until %1)").arg(format::time(*m_content.mutedUntil, now())),
        [this] { tellFailure(m_opened.settings.muteUntil(std::nullopt)); });
}

void TrayWorkspace::addPause(QMenu &menu)
{
    QAction *pause = add(menu, "trayPauseAll", tr("Pause all"), [this] { m_pauseAll->pause(); });
    pause->setEnabled(m_content.running > 0);
    if (m_content.paused > 0)
        add(menu, "trayResume", tr("Resume the %n paused here", nullptr, m_content.paused),
            [this] { m_pauseAll->resume(); });
}

QAction *TrayWorkspace::add(QMenu &menu, const char *name, const QString &text,
                            const std::function<void()> &run)
{
    QAction *action = menu.addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, run);
    return action;
}

void TrayWorkspace::tellFailure(const QFuture<Result<void>> &answer)
{
    whenDone(answer, this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error().message);
    });
}

} // namespace monitron
