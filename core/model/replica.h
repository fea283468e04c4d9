// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QString>

#include <optional>

namespace monitron {

using ReplicaId = Id<struct ReplicaTag>;

/// One of the processes that share a store. All times are of the store's clock.
struct Replica
{
    ReplicaId id; ///< another one each time when it joins
    QString name; ///< for people: the host and the number of the process
    QString role; ///< "all", "api", "worker"
    bool runsChecks = true;
    QString version;
    Timestamp startedAt;
    Timestamp seenAt;
    int held = 0;                       ///< how many monitors it said to have
    std::optional<Timestamp> givenUpAt; ///< it left, or wasn't heard of
};

} // namespace monitron
