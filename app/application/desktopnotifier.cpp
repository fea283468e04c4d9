// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/desktopnotifier.h"

#include "app/platform/desktopnotifications.h"
#include "app/platform/trayicon.h"

namespace monitron {

namespace {

const QString severalKey = QStringLiteral("several");

DesktopNotification notificationFor(const Message &message, const QString &title, const QString &text)
{
    using Urgency = DesktopNotification::Urgency;
    const bool bad = message.kind == MessageKind::Down || message.kind == MessageKind::StillDown;
    DesktopNotification notification{{}, {}, title, text, bad ? Urgency::Critical : Urgency::Normal};
    if (message.kind == MessageKind::Test)
        return notification;
    notification.key = message.monitor.isNull() ? severalKey : message.monitor.toString();
    // What a certificate says stays when the monitor recovers.
    notification.topic = message.kind == MessageKind::Certificate
                             ? QStringLiteral("certificate/") + notification.key
                             : notification.key;
    return notification;
}

} // namespace

DesktopNotifier::DesktopNotifier(DesktopNotifications &notifications, TrayIcon &tray, QObject *parent)
    : QObject(parent), m_notifications(notifications), m_tray(tray), m_available(false)
{
    lookForTray();
    connect(&m_notifications, &DesktopNotifications::availableChanged, this, &DesktopNotifier::lookForTray);
    connect(&m_notifications, &DesktopNotifications::failed, this, &DesktopNotifier::showInTray);
    connect(&m_notifications, &DesktopNotifications::activated, this, &DesktopNotifier::open);
    connect(&m_tray, &TrayIcon::messageClicked, this, &DesktopNotifier::open);
}

void DesktopNotifier::lookForTray()
{
    m_available = m_notifications.isAvailable() || m_tray.isAvailable();
}

Result<void> DesktopNotifier::show(const Message &message, const QString &title, const QString &text)
{
    if (!m_available)
        return failure(Error::Code::Refused,
                       tr("This desktop has neither a notification service nor a tray."));
    QMetaObject::invokeMethod(
        this, [this, notification = notificationFor(message, title, text)] { showNow(notification); });
    return {};
}

void DesktopNotifier::say(const QString &title, const QString &text)
{
    showNow({{}, {}, title, text, DesktopNotification::Urgency::Low});
}

void DesktopNotifier::showNow(const DesktopNotification &notification)
{
    if (m_notifications.isAvailable())
        m_notifications.show(notification);
    else
        showInTray(notification);
}

void DesktopNotifier::showInTray(const DesktopNotification &notification)
{
    m_tray.showMessage(notification.title, notification.text,
                       notification.urgency == DesktopNotification::Urgency::Critical, notification.key);
}

void DesktopNotifier::open(const QString &key)
{
    const MonitorId id = MonitorId::fromString(key);
    if (!id.isNull())
        Q_EMIT monitorWanted(id);
    else if (key == severalKey)
        Q_EMIT incidentsWanted();
    else
        Q_EMIT openWanted();
}

} // namespace monitron
