// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notify/recipientlookup.h"

#include <memory>

namespace monitron {

class Reader;
class Store;

/// A monitor's owner; the administrators where it has none that can be mailed. Those who are switched off are
/// not mailed.
class OwnerLookup final : public RecipientLookup
{
public:
    /// `store` outlives it.
    explicit OwnerLookup(const Store &store);
    ~OwnerLookup() override;

    [[nodiscard]] Result<QStringList> recipientsOf(MonitorId monitor) override;

private:
    [[nodiscard]] Result<UserId> ownerOf(MonitorId monitor) const;

    const Store &m_store;
    std::unique_ptr<Reader> m_reader; ///< opened by the first question, in its thread
};

} // namespace monitron
