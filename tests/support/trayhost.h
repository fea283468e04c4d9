// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QObject>
#include <QSize>
#include <QStringList>

#include <vector>

namespace monitron::test {

/// A tray as modern desktops have it: a StatusNotifierWatcher on the session bus, and what a host does with
/// the items that register. The event loop turns while it waits for their answers.
class TrayHost : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ isRegistered)
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ items)
    Q_PROPERTY(int ProtocolVersion READ version)
public:
    struct MenuItem
    {
        int id = 0;
        QString label;
        bool enabled = true;
    };
    explicit TrayHost(const QDBusConnection &bus);
    ~TrayHost() override;

    [[nodiscard]] bool isRegistered() const { return true; }
    [[nodiscard]] int version() const { return 0; }
    /// The bus names of the items.
    [[nodiscard]] QStringList items() const { return m_items; }

    // Of the first item:
    [[nodiscard]] std::vector<QSize> iconSizes() const;
    [[nodiscard]] QString toolTip() const;
    [[nodiscard]] std::vector<MenuItem> menu() const;
    /// Clicks the first entry whose label contains `label`; false when there is none.
    [[nodiscard]] bool choose(const QString &label) const;
    void activate() const;

public Q_SLOTS:
    void RegisterStatusNotifierItem(const QString &item);
    void RegisterStatusNotifierHost(const QString &) {}

Q_SIGNALS:
    void StatusNotifierItemRegistered(const QString &item);
    void StatusNotifierItemUnregistered(const QString &item);
    void StatusNotifierHostRegistered();

private:
    [[nodiscard]] QDBusMessage ask(const QDBusMessage &message) const;
    [[nodiscard]] QVariant property(const QString &name) const;
    [[nodiscard]] QString menuPath() const;

    QDBusConnection m_bus;
    QStringList m_items;
};

} // namespace monitron::test
