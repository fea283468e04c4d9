// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/timestamp.h"

#include <QByteArray>
#include <QSet>

#include <vector>

namespace monitron {

class Database;
struct Change;

/// What changed, numbered in the order of the commits and without gaps. Desktops and event streams
/// resume from the last number that they saw.
class ChangeFeed
{
public:
    /// The numbers are stored: append only.
    enum class Entity {
        Monitor = 0,
        MonitorRemoved = 1,
        Status = 2,
        Incident = 3,
        Channel = 4,
        Setting = 5,
        History = 6, ///< of a monitor, of times before others that were told of
    };
    explicit ChangeFeed(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> append(Entity entity, const QByteArray &id, Timestamp at);
    /// The last number given; 0: none yet.
    [[nodiscard]] Result<qint64> lastSequence();
    /// See Reader::changesAfter(). Read it in a transaction.
    [[nodiscard]] Result<std::vector<Change>> after(qint64 sequence, int limit);
    /// Tells the other processes that use the store, once the transaction is committed, that there are
    /// changes up to this one.
    [[nodiscard]] Result<void> announce(qint64 sequence);
    /// The same of the monitors for which something was recorded, which the feed doesn't hold: "SENDER:" and
    /// their ids, Base64 without a gap, in as many notices as it takes.
    [[nodiscard]] Result<void> announceStates(const QByteArray &sender, const QSet<MonitorId> &monitors);
    /// Tells them that an interruption began or ended, in a notice of the same name: "SENDER:!".
    [[nodiscard]] Result<void> announceInterruptions(const QByteArray &sender);
    [[nodiscard]] static bool tellsInterruptions(const QString &notice, const QByteArray &sender);
    /// What such a notice says; empty where it is by `sender` itself.
    [[nodiscard]] static QSet<MonitorId> statesIn(const QString &notice, const QByteArray &sender);
    /// Removes the oldest, those before `before` only; whether all of them are gone.
    [[nodiscard]] Result<bool> trim(Timestamp before, int limit);

    static std::vector<const char *> statements();

private:
    Database &m_database;
};

} // namespace monitron
