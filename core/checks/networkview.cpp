// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/networkview.h"

#include <QFile>
#include <QHostAddress>
#include <QNetworkInterface>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace monitron {

namespace {

bool isUsable(const QNetworkInterface &interface)
{
    using Flag = QNetworkInterface::InterfaceFlag;
    const auto flags = interface.flags();
    if (!flags.testFlag(Flag::IsUp) || !flags.testFlag(Flag::IsRunning) || flags.testFlag(Flag::IsLoopBack))
        return false;
    return std::ranges::any_of(interface.addressEntries(), [](const QNetworkAddressEntry &entry) {
        return !entry.ip().isLinkLocal() && !entry.ip().isLoopback();
    });
}

#ifdef Q_OS_LINUX
constexpr uint routeUp = 0x1;
constexpr uint routeReject = 0x200;

QList<QByteArrayList> tableOf(const QString &path)
{
    QFile file(path);
    QList<QByteArrayList> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    for (const QByteArray &line : file.readAll().split('\n'))
        rows.append(line.simplified().split(' '));
    return rows;
}

bool isLive(uint flags)
{
    return (flags & routeUp) != 0 && (flags & routeReject) == 0;
}

bool hasDefaultRouteOver(const QSet<QByteArray> &interfaces)
{
    // Columns as in proc_net(5): interface, destination, gateway, flags, …, mask.
    for (const QByteArrayList &row : tableOf(QStringLiteral("/proc/net/route"))) {
        if (row.size() > 7 && row[1] == "00000000" && row[7] == "00000000" &&
            isLive(row[3].toUInt(nullptr, 16)) && interfaces.contains(row[0]))
            return true;
    }
    // Destination, its prefix length, …, flags, interface.
    for (const QByteArrayList &row : tableOf(QStringLiteral("/proc/net/ipv6_route"))) {
        if (row.size() > 9 && row[1] == "00" && row[0].count('0') == row[0].size() &&
            isLive(row[8].toUInt(nullptr, 16)) && interfaces.contains(row[9]))
            return true;
    }
    return false;
}
#else
bool hasDefaultRouteOver(const QSet<QByteArray> &)
{
    return false;
}
#endif

} // namespace

NetworkView readNetworkView()
{
    QSet<QByteArray> usable;
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        if (isUsable(interface))
            usable.insert(interface.name().toLocal8Bit());
    }
    return {!usable.isEmpty(), hasDefaultRouteOver(usable)};
}

bool isLoopbackTarget(const Monitor &monitor)
{
    const QString host = QUrl(monitor.url.trimmed()).host();
    return host == u"localhost" || host.endsWith(u".localhost") || QHostAddress(host).isLoopback();
}

} // namespace monitron
