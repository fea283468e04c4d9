// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/trayhost.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusVariant>
#include <QDateTime>
#include <QTest>

namespace monitron::test {

namespace {

const QString watcherName = QStringLiteral("org.kde.StatusNotifierWatcher");
const QString watcherPath = QStringLiteral("/StatusNotifierWatcher");
const QString itemPath = QStringLiteral("/StatusNotifierItem");
const QString itemInterface = QStringLiteral("org.kde.StatusNotifierItem");
constexpr int trayPatience = 30'000;
const QString menuInterface = QStringLiteral("com.canonical.dbusmenu");

void readMenu(const QDBusArgument &node, std::vector<TrayHost::MenuItem> &into)
{
    TrayHost::MenuItem item;
    QVariantMap properties;
    node.beginStructure();
    node >> item.id >> properties;
    item.label = properties.value(QStringLiteral("label")).toString();
    item.enabled = properties.value(QStringLiteral("enabled"), true).toBool();
    if (!item.label.isEmpty())
        into.push_back(item);
    node.beginArray();
    while (!node.atEnd()) {
        QDBusVariant child;
        node >> child;
        readMenu(child.variant().value<QDBusArgument>(), into);
    }
    node.endArray();
    node.endStructure();
}

} // namespace

TrayHost::TrayHost(const QDBusConnection &bus) : m_bus(bus)
{
    m_bus.registerObject(watcherPath, this,
                         QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals |
                             QDBusConnection::ExportAllProperties);
    m_bus.registerService(watcherName);
}

TrayHost::~TrayHost()
{
    m_bus.unregisterService(watcherName);
    m_bus.unregisterObject(watcherPath);
}

void TrayHost::RegisterStatusNotifierItem(const QString &item)
{
    // A path only: of the caller.
    m_items.append(item.startsWith(QLatin1Char('/')) ? message().service() : item);
    Q_EMIT StatusNotifierItemRegistered(item);
}

/// The loop turns until the answer is there: the item may be asking the watcher just now.
QDBusMessage TrayHost::ask(const QDBusMessage &message) const
{
    const QDBusPendingCall pending = m_bus.asyncCall(message);
    static_cast<void>(QTest::qWaitFor([&] { return pending.isFinished(); }, trayPatience));
    return pending.reply();
}

QVariant TrayHost::property(const QString &name) const
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        m_items.value(0), itemPath, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    call << itemInterface << name;
    const QDBusMessage reply = ask(call);
    if (reply.type() != QDBusMessage::ReplyMessage)
        qWarning("%s of %s: %s", qPrintable(name), qPrintable(m_items.value(0)),
                 qPrintable(reply.errorMessage()));
    return reply.arguments().value(0).value<QDBusVariant>().variant();
}

std::vector<QSize> TrayHost::iconSizes() const
{
    std::vector<QSize> sizes;
    const auto list = property(QStringLiteral("IconPixmap")).value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        int width = 0;
        int height = 0;
        QByteArray pixels;
        list.beginStructure();
        list >> width >> height >> pixels;
        list.endStructure();
        sizes.emplace_back(width, height);
    }
    list.endArray();
    return sizes;
}

QString TrayHost::toolTip() const
{
    const auto argument = property(QStringLiteral("ToolTip")).value<QDBusArgument>();
    QString icon;
    QString title;
    QString text;
    argument.beginStructure();
    argument >> icon;
    argument.beginArray();
    while (!argument.atEnd()) {
        int width = 0;
        int height = 0;
        QByteArray pixels;
        argument.beginStructure();
        argument >> width >> height >> pixels;
        argument.endStructure();
    }
    argument.endArray();
    argument >> title >> text;
    argument.endStructure();
    return title;
}

QString TrayHost::menuPath() const
{
    return property(QStringLiteral("Menu")).value<QDBusObjectPath>().path();
}

std::vector<TrayHost::MenuItem> TrayHost::menu() const
{
    QDBusMessage call = QDBusMessage::createMethodCall(m_items.value(0), menuPath(), menuInterface,
                                                       QStringLiteral("GetLayout"));
    call << 0 << -1 << QStringList();
    const QDBusMessage reply = ask(call);
    std::vector<MenuItem> items;
    if (reply.arguments().size() == 2)
        readMenu(reply.arguments().at(1).value<QDBusArgument>(), items);
    return items;
}

bool TrayHost::choose(const QString &label) const
{
    for (const MenuItem &item : menu()) {
        if (!item.label.contains(label))
            continue;
        QDBusMessage call = QDBusMessage::createMethodCall(m_items.value(0), menuPath(), menuInterface,
                                                           QStringLiteral("Event"));
        call << item.id << QStringLiteral("clicked") << QVariant::fromValue(QDBusVariant(QString()))
             << static_cast<uint>(QDateTime::currentSecsSinceEpoch());
        static_cast<void>(ask(call));
        return true;
    }
    return false;
}

void TrayHost::activate() const
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(m_items.value(0), itemPath, itemInterface, QStringLiteral("Activate"));
    call << 0 << 0;
    static_cast<void>(ask(call));
}

} // namespace monitron::test
