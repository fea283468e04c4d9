// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/changefeed.h"

namespace monitron {

/// One line of the change feed: what to read again.
struct Change
{
    qint64 sequence = 0;
    ChangeFeed::Entity entity = ChangeFeed::Entity::Monitor;
    QByteArray id; ///< 16 bytes of a UUID; of a setting its name
    Timestamp at;
    bool operator==(const Change &) const = default;
};

} // namespace monitron
