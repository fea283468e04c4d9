// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/monitorlistmodel.h"
#include "app/widgets/theme.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

class QAction;
class QMenu;

namespace monitron {

class PauseAll;
class SettingsModel;

/// The tray's menu: the failing monitors by name, and what can be done without opening the window. Filled
/// anew whenever it would look different, since StatusNotifierItem hosts read it before they show it.
class TrayMenu : public QObject
{
    Q_OBJECT
public:
    /// What it is about; all of it outlives the menu.
    struct Parts
    {
        Workspace &workspace;
        const MonitorListModel &monitors;
        SettingsModel &settings;
        const Theme &theme;
    };
    TrayMenu(QMenu &menu, const Parts &parts, QObject *parent = nullptr);

Q_SIGNALS:
    void openWanted();
    void monitorWanted(const monitron::MonitorId &id);
    void quitWanted();
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
        bool operator==(const Content &) const = default;
    };
    [[nodiscard]] Content content() const;
    void refreshSoon();
    void refresh();
    void fill();
    void addFailing();
    void addMute();
    void addPause();
    QAction *add(const char *name, const QString &text, const std::function<void()> &run);
    void tellFailure(const QFuture<Result<void>> &answer);

    QMenu &m_menu;
    Parts m_parts;
    PauseAll *m_pauseAll;
    QTimer m_soon;
    QTimer m_unmuted;
    std::optional<Content> m_content;
};

} // namespace monitron
