// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/targetrules.h"

#include <QHostAddress>

#include <algorithm>

namespace monitron {

namespace {

/// The IPv4 address that a translating gateway (RFC 6052) makes of this one; itself where it makes none.
QHostAddress reached(const QHostAddress &address)
{
    static const auto translated = QHostAddress::parseSubnet(QStringLiteral("64:ff9b::/96"));
    if (address.protocol() != QAbstractSocket::IPv6Protocol || !address.isInSubnet(translated))
        return address;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    quint32 inside = 0;
    for (int i = 12; i < 16; ++i)
        inside = (inside << 8) | bytes[i];
    return QHostAddress(inside);
}

} // namespace

TargetRules TargetRules::forServers()
{
    // Azure's agent, Oracle's and Alibaba's metadata are the ones outside the link-local ranges; AWS has a
    // unique local address besides.
    TargetRules rules;
    for (const char *range : {"169.254.0.0/16", "fe80::/10", "fd00:ec2::254", "168.63.129.16", "192.0.0.192",
                              "100.100.100.200"}) {
        if (const auto parsed = AddressRange::parse(QString::fromLatin1(range)))
            rules.m_denied.push_back(*parsed);
    }
    return rules;
}

Result<void> TargetRules::deny(const QString &range)
{
    return AddressRange::parse(range).map([this](const AddressRange &denied) { m_denied.push_back(denied); });
}

bool TargetRules::allows(const QHostAddress &address) const
{
    const QHostAddress target = reached(address);
    return std::none_of(m_denied.begin(), m_denied.end(),
                        [&target](const AddressRange &range) { return range.contains(target); });
}

} // namespace monitron
