// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/trayicon.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusServiceWatcher>

namespace monitron {

namespace {
const QString watcherName = QStringLiteral("org.kde.StatusNotifierWatcher");
}

TrayIcon::TrayIcon(QObject *parent) : QObject(parent)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &TrayIcon::settle);
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::appear(std::chrono::milliseconds patience)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (patience.count() == 0 || !bus.isConnected()) {
        settle();
        return;
    }
    m_watcher =
        std::make_unique<QDBusServiceWatcher>(watcherName, bus, QDBusServiceWatcher::WatchForRegistration);
    connect(m_watcher.get(), &QDBusServiceWatcher::serviceRegistered, this, &TrayIcon::settle);
    m_patience.start(patience);
    if (bus.interface()->isServiceRegistered(watcherName))
        settle();
}

void TrayIcon::settle()
{
    if (m_icon)
        return;
    m_patience.stop();
    if (m_watcher)
        m_watcher.release()->deleteLater(); // it may be the one that tells
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(&m_menu);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                    Q_EMIT activated();
            });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT messageClicked(m_key); });
    apply();
    Q_EMIT settled();
}

bool TrayIcon::isAvailable() const
{
    return m_icon && QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::show(const QIcon &icon, const QString &toolTip)
{
    m_shown = icon;
    m_toolTip = toolTip;
    apply();
}

void TrayIcon::apply()
{
    if (!m_icon || m_shown.isNull())
        return;
    m_icon->setIcon(m_shown);
    m_icon->setToolTip(m_toolTip);
    // Qt waits for a tray to appear when there is none yet.
    if (!m_icon->isVisible())
        m_icon->show();
}

void TrayIcon::showMessage(const QString &title, const QString &text, bool warning, const QString &key)
{
    if (!m_icon)
        return;
    m_key = key;
    m_icon->showMessage(title, text, warning ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
}

} // namespace monitron
