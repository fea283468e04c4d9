// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

namespace monitron {

/// The icon in the desktop's tray (XEmbed or StatusNotifierItem), where there is one.
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    explicit TrayIcon(QObject *parent = nullptr);

    [[nodiscard]] QMenu &menu() { return m_menu; }

    /// Whether the desktop has a tray just now; it may come later.
    [[nodiscard]] bool isAvailable() const;
    void show(const QIcon &icon, const QString &toolTip);
    /// Shows a message; a click on it answers with `key`.
    void showMessage(const QString &title, const QString &text, bool warning, const QString &key);

Q_SIGNALS:
    void activated();
    void messageClicked(const QString &key);

private:
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    QString m_key; ///< of the message shown last
};

} // namespace monitron
