// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>

#include <memory>

class QDBusServiceWatcher;

namespace monitron {

/// The icon in the desktop's tray (XEmbed or StatusNotifierItem), where there is one.
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    explicit TrayIcon(QObject *parent = nullptr);
    ~TrayIcon() override;

    [[nodiscard]] QMenu &menu() { return m_menu; }

    /// Looks for a tray; `settled` follows, at once where `patience` is none. A session starts its programs
    /// before its panel, and Qt asks only once whether there is a StatusNotifierWatcher: a program that is
    /// started with the session waits for it.
    void appear(std::chrono::milliseconds patience);
    /// Whether the desktop has a tray just now; it may come later. Never before `settled`.
    [[nodiscard]] bool isAvailable() const;
    void show(const QIcon &icon, const QString &toolTip);
    /// Shows a message; a click on it answers with `key`. Nothing where there is no tray.
    void showMessage(const QString &title, const QString &text, bool warning, const QString &key);

Q_SIGNALS:
    void settled();
    void activated();
    void messageClicked(const QString &key);

private:
    void settle();
    void apply();

    QMenu m_menu;
    QIcon m_shown;
    QString m_toolTip;
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< once settled
    std::unique_ptr<QDBusServiceWatcher> m_watcher;
    QTimer m_patience;
    QString m_key; ///< of the message shown last: a tray shows one at a time
};

} // namespace monitron
