// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/channel.h"
#include "core/model/history.h"
#include "core/model/monitor.h"
#include "core/model/replica.h"
#include "core/storage/changeset.h"
#include "core/storage/decision.h"
#include "core/storage/monitorview.h"

#include <QJsonValue>

#include <memory>

namespace monitron {

class AccountRepository;
class Database;
class IdempotencyRepository;
class MirrorWriter;
class ReplicaRepository;
class SecretRepository;
struct HistoryMarks;
struct Repositories;

/// Whose edit it is, for the list of who changed what.
struct EditNote
{
    QString author;
    bool newSecret = false; ///< the password or token was changed as well
};

/// Everything that can be written, inside the transaction of Store::write. Delegates to one repository
/// per aggregate. Not thread-safe.
class Writer
{
public:
    /// `sender`: a name for what it tells other processes, see ChangeListener.
    explicit Writer(Database &database, QByteArray sender = {});
    ~Writer();

    /// Inserts (version 0 → 1) or replaces; Conflict when the stored version is not `monitor.version`.
    /// Answers it as stored, with version and updatedAt set.
    [[nodiscard]] Result<Monitor> saveMonitor(Monitor monitor, Timestamp now, const EditNote &edit = {});
    /// Into the trash: nobody sees it any more but Reader::removedMonitors(); its history stays. NotFound.
    /// How it stood is recorded before, by the engine.
    [[nodiscard]] Result<void> removeMonitor(MonitorId id, Timestamp now, const QString &author = {});
    /// Out of the trash; answers it with the state that it had. NotFound.
    [[nodiscard]] Result<MonitorView> restoreMonitor(MonitorId id, Timestamp now, const QString &author = {});
    /// For good, with state, incidents and revisions (history in the background: see Maintenance).
    [[nodiscard]] Result<void> purgeMonitor(MonitorId id);
    /// Invalid (empty, too long), NotFound.
    [[nodiscard]] Result<void> addNote(IncidentId incident, const IncidentNote &note);
    /// Gone where another replica has taken the monitor since.
    [[nodiscard]] Result<void> record(const Decision &decision);

    /// Begins an interruption, or ends it where `to` is set.
    [[nodiscard]] Result<void> saveInterruption(const Interruption &interruption);
    /// The last instant at which the engine is known to have run: where a killed process "stopped".
    [[nodiscard]] Result<void> setAliveAt(Timestamp at);

    /// Like saveMonitor.
    [[nodiscard]] Result<Channel> saveChannel(Channel channel, Timestamp now, bool newSecret = false);
    [[nodiscard]] Result<void> removeChannel(ChannelId id);
    /// A message outside of any decision (a channel's test), to this one channel.
    [[nodiscard]] Result<void> enqueue(const Message &message, ChannelId channel);
    /// NotFound, also where it isn't `by`'s any more.
    [[nodiscard]] Result<void> updateDelivery(const Delivery &delivery, ReplicaId by = {});
    /// Makes those that nobody sends `by`'s, at most `limit`: see OutboxRepository.
    [[nodiscard]] Result<void> claimDeliveries(ReplicaId by, Timestamp now, int limit);

    // Where several processes share the store, see LeaseRepository:
    [[nodiscard]] Result<std::vector<HeldMonitor>> claimMonitors(ReplicaId by, int limit);
    [[nodiscard]] Result<std::vector<HeldMonitor>> takeMonitors(std::vector<MonitorId> ids, ReplicaId by);
    [[nodiscard]] Result<void> releaseMonitors(const std::vector<MonitorId> &ids, ReplicaId by);
    [[nodiscard]] Result<std::vector<MonitorId>> monitorsHeldBy(ReplicaId replica);
    [[nodiscard]] ReplicaRepository &replicas();

    [[nodiscard]] Result<void> setSetting(const QString &key, const QJsonValue &value);

    [[nodiscard]] Result<QJsonValue> setting(const QString &key); ///< as Reader::setting

    /// Users, sessions, keys and the audit log of a team server.
    [[nodiscard]] AccountRepository &accounts();
    /// Requests with an Idempotency-Key.
    [[nodiscard]] IdempotencyRepository &idempotency();
    /// Sealed secrets, on a server.
    [[nodiscard]] SecretRepository &secrets();
    /// Somebody has added history of other times than now: whoever has a copy reads it again.
    void noteHistory(MonitorId id, Timestamp now);
    /// What a desktop's mirror writes. From then on the transaction isn't noted in the change feed.
    [[nodiscard]] MirrorWriter &mirror();

    /// Called by Store at the begin of the transaction: forgets what another process may have changed.
    [[nodiscard]] Result<void> begin();
    /// Called by Store at the end of the transaction: writes the change rows and answers what changed.
    [[nodiscard]] Result<ChangeSet> finish();
    /// Called by Store after a rollback: forgets what was remembered of the transaction.
    void discard();

    // For maintain():
    [[nodiscard]] Database &database();
    [[nodiscard]] Repositories &repositories();
    /// How far the history is rolled up, and sets it.
    [[nodiscard]] Result<HistoryMarks> marks();
    [[nodiscard]] Result<void> setMarks(const HistoryMarks &marks);
    /// Removes the oldest changes of the feed before `before`; whether all of them are gone.
    [[nodiscard]] Result<bool> trimChanges(Timestamp before, int limit);

private:
    friend class MirrorWriter;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace monitron
