// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/desktopnotifications.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

#include <utility>

namespace monitron {

namespace {

const QString busName = QStringLiteral("monitron-notifications");
const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
const QString defaultAction = QStringLiteral("default");
constexpr std::size_t mostRemembered = 500;
constexpr std::chrono::seconds retryTime{30};

QDBusMessage toService(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

QDBusMessage toBus(const QString &method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"),
                                          QStringLiteral("/org/freedesktop/DBus"),
                                          QStringLiteral("org.freedesktop.DBus"), method);
}

/// Calls and hands the reply to `take`, unless `context` is gone by then.
template <typename Reply, typename Take>
void call(const QDBusConnection &bus, const QDBusMessage &message, QObject *context, Take take)
{
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [take](QDBusPendingCallWatcher *finished) {
                         finished->deleteLater();
                         take(Reply(*finished));
                     });
}

} // namespace

DesktopNotifications::DesktopNotifications(QObject *parent) : QObject(parent), m_bus(busName)
{
    m_retry.setInterval(retryTime);
    connect(&m_retry, &QTimer::timeout, this, &DesktopNotifications::connectToBus);
    connectToBus();
}

DesktopNotifications::~DesktopNotifications()
{
    m_watcher.reset();
    QDBusConnection::disconnectFromBus(busName);
}

void DesktopNotifications::connectToBus()
{
    m_watcher.reset();
    QDBusConnection::disconnectFromBus(busName);
    m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, busName);
    if (!m_bus.isConnected()) {
        m_retry.start();
        return;
    }
    m_retry.stop();
    m_bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this,
                  SLOT(takeAction(uint, QString)));
    m_bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this,
                  SLOT(takeClosed(uint, uint)));
    m_bus.connect({}, QStringLiteral("/org/freedesktop/DBus/Local"),
                  QStringLiteral("org.freedesktop.DBus.Local"), QStringLiteral("Disconnected"), this,
                  SLOT(loseBus()));
    m_watcher = std::make_unique<QDBusServiceWatcher>(service, m_bus);
    connect(m_watcher.get(), &QDBusServiceWatcher::serviceOwnerChanged, this, [this] {
        // Another program may have other capabilities, and numbers its notifications anew.
        m_capabilities.reset();
        m_shown.clear();
        m_keys.clear();
        m_order.clear();
        lookForService();
    });
    lookForService();
}

void DesktopNotifications::lookForService()
{
    call<QDBusPendingReply<QStringList>>(
        m_bus, toBus(QStringLiteral("ListNames")), this, [this](const QDBusPendingReply<QStringList> &now) {
            if (now.isValid() && now.value().contains(service)) {
                setAvailable(true);
                return;
            }
            call<QDBusPendingReply<QStringList>>(m_bus, toBus(QStringLiteral("ListActivatableNames")), this,
                                                 [this](const QDBusPendingReply<QStringList> &startable) {
                                                     setAvailable(startable.isValid() &&
                                                                  startable.value().contains(service));
                                                 });
        });
}

void DesktopNotifications::setAvailable(bool available)
{
    if (std::exchange(m_available, available) != available)
        Q_EMIT availableChanged();
}

void DesktopNotifications::loseBus()
{
    m_capabilities.reset();
    m_shown.clear();
    m_keys.clear();
    m_order.clear();
    failWaiting();
    setAvailable(false);
    m_retry.start();
}

void DesktopNotifications::show(const DesktopNotification &notification)
{
    if (!m_bus.isConnected()) {
        Q_EMIT failed(notification);
        return;
    }
    if (m_capabilities) {
        send(notification);
        return;
    }
    m_waiting.push_back(notification);
    if (m_waiting.size() == 1)
        askCapabilities();
}

/// Also starts the service where it is not running yet.
void DesktopNotifications::askCapabilities()
{
    call<QDBusPendingReply<QStringList>>(m_bus, toService(QStringLiteral("GetCapabilities")), this,
                                         [this](const QDBusPendingReply<QStringList> &reply) {
                                             if (!reply.isValid()) {
                                                 failWaiting();
                                                 return;
                                             }
                                             m_capabilities = reply.value();
                                             for (const auto &waiting : std::exchange(m_waiting, {}))
                                                 send(waiting);
                                         });
}

void DesktopNotifications::failWaiting()
{
    for (const DesktopNotification &waiting : std::exchange(m_waiting, {}))
        Q_EMIT failed(waiting);
}

void DesktopNotifications::send(const DesktopNotification &notification)
{
    QStringList actions;
    if (can("actions")) {
        actions << defaultAction << tr("Open");
        for (const auto &[name, text] : notification.actions)
            actions << name << text;
    }
    const QVariantMap hints{
        {QStringLiteral("urgency"), QVariant::fromValue(static_cast<uchar>(notification.urgency))},
        {QStringLiteral("desktop-entry"), QStringLiteral("monitron")}};
    QDBusMessage message = toService(QStringLiteral("Notify"));
    message << QCoreApplication::applicationName() << m_shown.value(notification.topic, 0)
            << QStringLiteral("monitron") << notification.title
            << (can("body-markup") ? notification.text.toHtmlEscaped() : notification.text) << actions
            << hints << -1;
    call<QDBusPendingReply<uint>>(m_bus, message, this,
                                  [this, notification](const QDBusPendingReply<uint> &reply) {
                                      if (reply.isValid())
                                          remember(reply.value(), notification);
                                      else
                                          Q_EMIT failed(notification);
                                  });
}

void DesktopNotifications::remember(uint id, const DesktopNotification &notification)
{
    if (!notification.topic.isEmpty())
        m_shown.insert(notification.topic, id);
    if (!m_keys.contains(id))
        m_order.push_back(id);
    m_keys.insert(id, notification.key);
    if (m_order.size() > mostRemembered) {
        m_keys.remove(m_order.front());
        m_order.pop_front();
    }
}

bool DesktopNotifications::can(const char *capability) const
{
    return m_capabilities && m_capabilities->contains(QLatin1String(capability));
}

void DesktopNotifications::takeAction(uint id, const QString &action)
{
    // Every program hears of every notification; those of others are not in the table.
    const auto key = m_keys.constFind(id);
    if (key == m_keys.cend())
        return;
    if (action == defaultAction)
        Q_EMIT activated(*key);
    else
        Q_EMIT actionTaken(*key, action);
}

void DesktopNotifications::takeClosed(uint id, uint /*reason*/)
{
    m_shown.removeIf([id](const auto &shown) { return shown.value() == id; });
}

} // namespace monitron
