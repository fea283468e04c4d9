// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/history.h"
#include "core/storage/pendingedit.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace monitron {

class Database;

/// What a mirror of a team's server keeps besides what it mirrors. SQLite only.
class MirrorReader
{
public:
    explicit MirrorReader(Database &database) : m_database(database) {}

    /// In the order in which they were made.
    [[nodiscard]] Result<std::vector<PendingEdit>> edits() const;
    [[nodiscard]] Result<std::vector<PendingEdit>> edits(PendingEdit::Entity entity,
                                                         const QByteArray &target) const;
    /// None: it isn't there any more.
    [[nodiscard]] Result<std::optional<PendingEdit>> edit(qint64 key) const;
    /// As the server has it; none where it is shown as the server has it.
    [[nodiscard]] Result<std::optional<QJsonObject>> serverCopy(PendingEdit::Entity entity,
                                                                const QByteArray &target) const;
    /// When the newest result of each monitor was; those without any are left out.
    [[nodiscard]] Result<std::vector<std::pair<MonitorId, Timestamp>>> newestResults() const;

protected:
    Database &m_database;
};

class MirrorRepository : public MirrorReader
{
public:
    using MirrorReader::MirrorReader;

    /// Answers its key.
    [[nodiscard]] Result<qint64> add(const PendingEdit &edit);
    /// By its key: id, request, state, detail, before and after.
    [[nodiscard]] Result<void> update(const PendingEdit &edit);
    [[nodiscard]] Result<void> remove(qint64 key);
    [[nodiscard]] Result<void> saveServerCopy(PendingEdit::Entity entity, const QByteArray &target,
                                              const QJsonObject &content);
    [[nodiscard]] Result<void> dropServerCopy(PendingEdit::Entity entity, const QByteArray &target);

    /// Which periods of a monitor's rollups are here.
    struct Fetched
    {
        qint64 monitor = 0; ///< key
        Resolution resolution = Resolution::Hour;
        qint64 from = 0;
        qint64 to = 0;
    };
    [[nodiscard]] Result<std::optional<Fetched>> fetched(qint64 monitor, Resolution resolution);
    [[nodiscard]] Result<void> saveFetched(const Fetched &fetched, Timestamp usedAt);
    /// Forgets the rollups of a monitor.
    [[nodiscard]] Result<void> dropFetched(qint64 monitor);
    /// Forgets the rollups that nobody has looked at for the longest time, until at most `rows` are left.
    [[nodiscard]] Result<void> evict(qint64 rows);

    static std::vector<const char *> statements();

private:
    [[nodiscard]] Result<void> drop(const Fetched &one);
};

} // namespace monitron
