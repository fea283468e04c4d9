// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/desktopnotifier.h"

#include "app/platform/trayicon.h"

namespace monitron {

DesktopNotifier::DesktopNotifier(TrayIcon &tray, QObject *parent)
    : QObject(parent), m_tray(tray), m_available(tray.isAvailable())
{
}

void DesktopNotifier::lookForTray()
{
    m_available = m_tray.isAvailable();
}

Result<void> DesktopNotifier::show(const Message &message, const QString &title, const QString &text)
{
    if (!m_available)
        return failure(Error::Code::Refused, tr("This desktop has no tray to show notifications from."));
    const bool warning = message.kind != MessageKind::Recovered && message.kind != MessageKind::Test;
    QMetaObject::invokeMethod(this, [this, title, text, warning, key = message.monitor.toString()] {
        m_tray.showMessage(title, text, warning, key);
    });
    return {};
}

} // namespace monitron
