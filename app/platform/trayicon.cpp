// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/trayicon.h"

namespace monitron {

TrayIcon::TrayIcon(QObject *parent) : QObject(parent)
{
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT activated();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT messageClicked(m_key); });
}

bool TrayIcon::isAvailable() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::show(const QIcon &icon, const QString &toolTip)
{
    m_icon.setIcon(icon);
    m_icon.setToolTip(toolTip);
    // Qt waits for a tray to appear when there is none yet.
    if (!m_icon.isVisible())
        m_icon.show();
}

void TrayIcon::showMessage(const QString &title, const QString &text, bool warning, const QString &key)
{
    m_key = key;
    m_icon.showMessage(title, text, warning ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
}

} // namespace monitron
