// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/addressrange.h"

#include <vector>

namespace monitron {

/// Which addresses may be checked. A server that many people share must not be made to ask its own cloud's
/// metadata service or its operator's inner network. Asked after each lookup, of each redirect too.
class TargetRules
{
public:
    /// Everything is allowed: a desktop checks what its owner can reach anyway.
    TargetRules() = default;
    /// Link-local addresses, and those at which clouds answer with credentials (AWS, Azure, Google, Oracle,
    /// Alibaba), are refused.
    [[nodiscard]] static TargetRules forServers();

    /// Refuses a range as well; Invalid as AddressRange::parse().
    [[nodiscard]] Result<void> deny(const QString &range);

    /// An IPv4 address inside an IPv6 one (::ffff:0:0/96, 64:ff9b::/96) is judged as what it leads to.
    [[nodiscard]] bool allows(const QHostAddress &address) const;

private:
    std::vector<AddressRange> m_denied;
};

} // namespace monitron
