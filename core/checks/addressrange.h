// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <array>

class QHostAddress;

namespace monitron {

/// A range of addresses, as CIDR has it. IPv4 addresses are held as IPv6 ones (::ffff:0:0/96), so it makes no
/// difference in which of the two forms one comes.
class AddressRange
{
public:
    /// "10.0.0.0/8", "fd00::/8" or a single address, written in full; Invalid names what is neither.
    [[nodiscard]] static Result<AddressRange> parse(const QString &text);

    [[nodiscard]] bool contains(const QHostAddress &address) const;

private:
    using Bytes = std::array<quint8, 16>;
    AddressRange(const Bytes &network, int prefix) : m_network(network), m_prefix(prefix) {}

    Bytes m_network;
    int m_prefix; ///< of 128 bits
};

} // namespace monitron
