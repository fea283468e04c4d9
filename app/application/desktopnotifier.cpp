// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/desktopnotifier.h"

#include "app/platform/desktopnotifications.h"
#include "app/platform/trayicon.h"

namespace monitron {

namespace {

const QString severalKey = QStringLiteral("several");
const QString acknowledgeAction = QStringLiteral("acknowledge");

/// What a notification is about, as its key: "<workspace>/<monitor>".
struct About
{
    QString workspace;
    QString what;

    [[nodiscard]] QString key() const { return workspace + QLatin1Char('/') + what; }
    [[nodiscard]] static About of(const QString &key)
    {
        const qsizetype cut = key.indexOf(QLatin1Char('/'));
        return cut < 0 ? About() : About{key.left(cut), key.mid(cut + 1)};
    }
};

bool isOutage(MessageKind kind)
{
    return kind == MessageKind::Down || kind == MessageKind::StillDown || kind == MessageKind::Sustained ||
           kind == MessageKind::Flapping;
}

DesktopNotification notificationFor(const QString &workspace, const Message &message, const QString &title,
                                    const QString &text)
{
    using Urgency = DesktopNotification::Urgency;
    const bool bad = message.kind == MessageKind::Down || message.kind == MessageKind::StillDown;
    DesktopNotification notification;
    notification.title = title;
    notification.text = text;
    notification.urgency = bad ? Urgency::Critical : Urgency::Normal;
    if (message.kind == MessageKind::Test)
        return notification;
    const bool one = !message.monitor.isNull();
    notification.key = About{workspace, one ? message.monitor.toString() : severalKey}.key();
    // What a certificate says stays when the monitor recovers.
    notification.topic = message.kind == MessageKind::Certificate
                             ? QStringLiteral("certificate/") + notification.key
                             : notification.key;
    if (one && isOutage(message.kind))
        notification.actions = {{acknowledgeAction, DesktopNotifier::tr("Acknowledge")}};
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
    connect(&m_notifications, &DesktopNotifications::actionTaken, this, &DesktopNotifier::takeAction);
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
        this, [this, notification = notificationFor({}, message, title, text)] { showNow(notification); });
    return {};
}

void DesktopNotifier::tell(const QString &workspace, const Message &message, const QString &title,
                           const QString &text, bool mayAcknowledge)
{
    if (!m_available)
        return;
    DesktopNotification notification = notificationFor(workspace, message, title, text);
    if (!mayAcknowledge)
        notification.actions.clear();
    showNow(notification);
}

void DesktopNotifier::say(const QString &title, const QString &text)
{
    showNow({{}, {}, title, text, DesktopNotification::Urgency::Low, {}});
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
    const About about = About::of(key);
    const MonitorId id = MonitorId::fromString(about.what);
    if (!id.isNull())
        Q_EMIT monitorWanted(about.workspace, id);
    else if (about.what == severalKey)
        Q_EMIT incidentsWanted(about.workspace);
    else
        Q_EMIT openWanted();
}

void DesktopNotifier::takeAction(const QString &key, const QString &action)
{
    const About about = About::of(key);
    const MonitorId id = MonitorId::fromString(about.what);
    if (action == acknowledgeAction && !id.isNull())
        Q_EMIT acknowledgeWanted(about.workspace, id);
}

} // namespace monitron
