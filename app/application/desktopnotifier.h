// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/monitorlistmodel.h" // the metatype of MonitorId
#include "core/notify/notifier.h"

#include <QObject>

#include <atomic>

namespace monitron {

class DesktopNotifications;
class TrayIcon;
struct DesktopNotification;

/// Shows alerts through the desktop's notification service, or from the tray icon where there is none.
/// Asked on the dispatcher's thread; lives in the GUI thread.
class DesktopNotifier final : public QObject, public Notifier
{
    Q_OBJECT
public:
    /// Both outlive it.
    DesktopNotifier(DesktopNotifications &notifications, TrayIcon &tray, QObject *parent = nullptr);

    /// Of this computer's own monitors.
    [[nodiscard]] Result<void> show(const Message &message, const QString &title,
                                    const QString &text) override;
    /// Of the monitors of another workspace (its key in WorkspaceList), with "Acknowledge" for who may; GUI
    /// thread.
    void tell(const QString &workspace, const Message &message, const QString &title, const QString &text,
              bool mayAcknowledge);
    /// Something that is no alert; GUI thread.
    void say(const QString &title, const QString &text);
    /// To be called whenever a tray may have come or gone.
    void lookForTray();

Q_SIGNALS:
    /// A notification about this monitor of that workspace was clicked.
    void monitorWanted(const QString &workspace, const monitron::MonitorId &id);
    /// One about several monitors was.
    void incidentsWanted(const QString &workspace);
    /// One that is about none of them.
    void openWanted();
    /// Somebody takes care of what the notification said.
    void acknowledgeWanted(const QString &workspace, const monitron::MonitorId &id);

private:
    void showNow(const DesktopNotification &notification);
    void showInTray(const DesktopNotification &notification);
    void open(const QString &key);
    void takeAction(const QString &key, const QString &action);

    DesktopNotifications &m_notifications;
    TrayIcon &m_tray;
    std::atomic_bool m_available;
};

} // namespace monitron
