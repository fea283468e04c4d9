// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notify/notifier.h"

#include <QObject>

#include <atomic>

namespace monitron {

class TrayIcon;

/// Shows alerts through the tray icon. Asked on the dispatcher's thread; lives in the GUI thread.
class DesktopNotifier final : public QObject, public Notifier
{
    Q_OBJECT
public:
    /// `tray` outlives it.
    explicit DesktopNotifier(TrayIcon &tray, QObject *parent = nullptr);

    [[nodiscard]] Result<void> show(const Message &message, const QString &title,
                                    const QString &text) override;
    /// To be called whenever a tray may have come or gone.
    void lookForTray();

private:
    TrayIcon &m_tray;
    std::atomic_bool m_available;
};

} // namespace monitron
