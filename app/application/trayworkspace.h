// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/openworkspace.h"
#include "app/widgets/theme.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

class QAction;
class QMenu;

namespace monitron {

class PauseAll;

/// One workspace's part of the tray's menu: its failing monitors by name, and what can be done with all of
/// them. Says when it would look different.
class TrayWorkspace : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    TrayWorkspace(OpenWorkspace &opened, const Theme &theme, QObject *parent = nullptr);

    [[nodiscard]] const OpenWorkspace &opened() const { return m_opened; }
    [[nodiscard]] bool hasFailing() const { return !m_content.failing.empty(); }
    /// Whether there is anything for addActions().
    [[nodiscard]] bool hasActions() const;
    void addFailing(QMenu &menu);
    void addActions(QMenu &menu);

Q_SIGNALS:
    void changed();
    void openWanted();
    void monitorWanted(const monitron::MonitorId &id);
    /// Something that was asked for here could not be done.
    void failed(const QString &sentence);

private:
    struct Failing
    {
        MonitorId id;
        QString name;
        ShownState state;
        bool operator==(const Failing &) const = default;
    };
    struct Content
    {
        std::vector<Failing> failing; ///< the first of them
        int more = 0;                 ///< failing ones besides
        int running = 0;
        int paused = 0; ///< by "Pause all"
        std::optional<Timestamp> mutedUntil;
        WorkspaceAbilities abilities;
        bool operator==(const Content &) const = default;
    };
    [[nodiscard]] Content content() const;
    void refreshSoon();
    void refresh();
    void addMute(QMenu &menu);
    void addPause(QMenu &menu);
    QAction *add(QMenu &menu, const char *name, const QString &text, const std::function<void()> &run);
    void tellFailure(const QFuture<Result<void>> &answer);

    OpenWorkspace &m_opened;
    const Theme &m_theme;
    PauseAll *m_pauseAll;
    QTimer m_soon;
    QTimer m_unmuted;
    Content m_content;
};

} // namespace monitron
