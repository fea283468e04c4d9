// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/channel.h"

#include <vector>

namespace monitron {

class Database;

/// The channels, without their secrets.
class ChannelRepository
{
public:
    explicit ChannelRepository(Database &database) : m_database(database) {}

    /// As Writer::saveChannel.
    [[nodiscard]] Result<Channel> save(Channel channel, Timestamp now, bool newSecret);
    /// As another store has it, whatever is here.
    [[nodiscard]] Result<void> put(const Channel &channel);
    /// NotFound.
    [[nodiscard]] Result<void> remove(ChannelId id);
    /// In the order in which they were made.
    [[nodiscard]] Result<std::vector<Channel>> list();

    static std::vector<const char *> statements();

private:
    Database &m_database;
};

} // namespace monitron
