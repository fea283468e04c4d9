// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/addressrange.h"

#include <QHostAddress>

#include <algorithm>

namespace monitron {

namespace {

constexpr int allBits = 128;
constexpr int ipv4Bits = 32;

std::array<quint8, 16> bytesOf(const QHostAddress &address)
{
    const Q_IPV6ADDR ipv6 = address.toIPv6Address(); // of an IPv4 one its mapped form
    std::array<quint8, 16> bytes{};
    std::copy(std::begin(ipv6.c), std::end(ipv6.c), bytes.begin());
    return bytes;
}

} // namespace

Result<AddressRange> AddressRange::parse(const QString &text)
{
    const QString range = text.trimmed();
    const qsizetype slash = range.indexOf(u'/');
    const QHostAddress address(slash < 0 ? range : range.left(slash));
    const bool isIpv4 = address.protocol() == QAbstractSocket::IPv4Protocol;
    // "10.1" is 10.0.0.1 to some and 10.1.0.0 to others.
    const bool isWhole = !address.isNull() && (!isIpv4 || range.startsWith(address.toString()));
    const auto [network, prefix] =
        slash < 0 ? std::pair(address, isIpv4 ? ipv4Bits : allBits) : QHostAddress::parseSubnet(range);
    if (!isWhole || network.isNull() || prefix < 0)
        return failure(Error::Code::Invalid,
                       QStringLiteral("\"%1\" is no address and no range such as 10.0.0.0/8.").arg(text));
    return AddressRange(bytesOf(network), isIpv4 ? allBits - ipv4Bits + prefix : prefix);
}

bool AddressRange::contains(const QHostAddress &address) const
{
    const Bytes bytes = bytesOf(address);
    for (int bit = 0; bit < m_prefix; bit += 8) {
        const int left = std::min(8, m_prefix - bit);
        const auto mask = static_cast<quint8>(0xff << (8 - left));
        const auto at = static_cast<std::size_t>(bit / 8);
        if ((bytes[at] & mask) != (m_network[at] & mask))
            return false;
    }
    return true;
}

} // namespace monitron
