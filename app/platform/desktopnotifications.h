// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <deque>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QDBusMessage;
class QDBusServiceWatcher;

namespace monitron {

/// One notification, all of it plain text.
struct DesktopNotification
{
    /// The numbers are those of the specification.
    enum class Urgency : quint8 { Low = 0, Normal = 1, Critical = 2 };

    QString key;   ///< told when it is clicked
    QString topic; ///< it takes the place of the one before about the same; empty: of none
    QString title;
    QString text;
    Urgency urgency = Urgency::Normal;
    /// Besides opening it, where the service can offer that: what is told, and what people read.
    std::vector<std::pair<QString, QString>> actions;
};

/// The desktop's notification service (org.freedesktop.Notifications), which needs no tray. Nothing waits
/// for it: what can't be shown is told by `failed`. A session bus that goes away is looked for again.
class DesktopNotifications : public QObject
{
    Q_OBJECT
public:
    explicit DesktopNotifications(QObject *parent = nullptr);
    ~DesktopNotifications() override;

    /// Whether a service is there, or can be started by the bus, as far as is known by now.
    [[nodiscard]] bool isAvailable() const { return m_available; }
    void show(const DesktopNotification &notification);

Q_SIGNALS:
    void availableChanged();
    void activated(const QString &key);
    /// Something else than opening it was chosen.
    void actionTaken(const QString &key, const QString &action);
    void failed(const monitron::DesktopNotification &notification);

private Q_SLOTS:
    void takeAction(uint id, const QString &action);
    void takeClosed(uint id, uint reason);
    void loseBus();

private:
    void connectToBus();
    void lookForService();
    void setAvailable(bool available);
    void askCapabilities();
    void send(const DesktopNotification &notification);
    void remember(uint id, const DesktopNotification &notification);
    void failWaiting();
    [[nodiscard]] bool can(const char *capability) const;

    QDBusConnection m_bus;
    std::unique_ptr<QDBusServiceWatcher> m_watcher;
    QTimer m_retry;
    bool m_available = false;
    std::optional<QStringList> m_capabilities;  ///< none: not asked yet
    std::vector<DesktopNotification> m_waiting; ///< for the capabilities
    QHash<QString, uint> m_shown;               ///< by topic, while it is shown
    QHash<uint, QString> m_keys;                ///< also of closed ones: a desktop may keep a list of them
    std::deque<uint> m_order;                   ///< of m_keys, oldest first
};

} // namespace monitron
