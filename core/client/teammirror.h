// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/editqueue.h"
#include "core/client/historywish.h"
#include "core/client/mirrorfeed.h"
#include "core/client/mirrorfill.h"
#include "core/client/mirrorparts.h"
#include "core/client/synchealth.h"
#include "core/model/account.h"

#include <QMultiHash>
#include <QTimer>

namespace monitron {

class EditSender;
class FactsPull;
class HistoryFetcher;
class InterruptionsPull;
class ResultsPull;

/// Keeps a store in step with a team's server, and brings the server what is done here. Lives in one thread,
/// with its session; that thread has an event loop.
class TeamMirror : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    TeamMirror(Store &store, TeamSession &session, SecretStore &secrets, const Clock &clock,
               MirrorOptions options = {}, QObject *parent = nullptr);
    ~TeamMirror() override;

    /// Begins, or begins anew after somebody has signed in again.
    void start();
    /// Talks to the server no more, until start(). Edits are still taken.
    void stop();
    /// Tries at once where it waits to try again.
    void hurry();
    [[nodiscard]] const SyncHealth &health() const { return m_health; }

    // What people do. Shown at once; answered when the server has accepted it, or as soon as it is kept where
    // the server can't be reached. Conflict, and what the server refuses, undo it.
    [[nodiscard]] QFuture<Result<Monitor>> saveMonitor(const Monitor &monitor,
                                                       const std::optional<QString> &secret);
    [[nodiscard]] QFuture<Result<Channel>> saveChannel(const Channel &channel,
                                                       const std::optional<QString> &secret);
    using EditJob = std::function<Result<void>(EditQueue &)>;
    [[nodiscard]] QFuture<Result<void>> edit(EditJob job);

    // Only with the server:
    [[nodiscard]] QFuture<Result<void>> runNow(const std::vector<MonitorId> &ids);
    /// The answer where it is a success, else its error.
    [[nodiscard]] QFuture<Result<ApiResponse>> ask(const ApiRequest &request);

    /// Fetches history that isn't here; what can't be fetched now, when it can be.
    void want(const HistoryWish &wish);
    /// Results of any time; answered when all are here that the server has.
    [[nodiscard]] QFuture<Result<void>> fetchResults(MonitorId monitor, const std::vector<TimeRange> &ranges);

Q_SIGNALS:
    /// On the storage thread.
    void committed(const monitron::ChangeSet &changes);
    void healthChanged(const monitron::SyncHealth &health);
    /// Who is signed in, also as it was known when the server was last reached.
    void userChanged(const monitron::User &user);
    void storageChanged(const std::optional<monitron::Error> &trouble, int waiting);

private:
    template <typename T>
    QFuture<Result<T>> enqueue(std::function<Result<T>(EditQueue &)> job);
    template <typename T>
    QFuture<Result<T>> enqueueWithSecret(const std::optional<QString> &secret,
                                         std::function<Result<T>(EditQueue &, const QString &)> job);
    void readMemory();
    void connectNow();
    void loseUnderstood(const Error &error, bool isAnswered);
    void askWhoIsThere();
    void begin(const MirrorFill::Beginning &beginning);
    void fill(const MirrorFill::Beginning &beginning);
    void follow(qint64 sequence);
    void takeStep();
    void sendEdits();
    void editSettled(qint64 key, const std::optional<Error> &error);
    void lose(const Error &error);
    void signOut(const QString &reason);
    void setState(SyncHealth::State state, const QString &reason = {});
    void tell(const SyncHealth &health);
    void countEdits();
    void takeUser(const QJsonObject &object);
    /// What of the connection there is, is over.
    void hangUp();
    void releaseWaiters();
    /// Asks, and goes on with the answer unless the connection was lost meanwhile.
    void get(const QByteArray &path, std::function<void(const ApiResponse &)> taken);
    [[nodiscard]] std::chrono::milliseconds jittered(std::chrono::milliseconds mean) const;

    struct Waiter
    {
        std::function<void(const std::optional<Error> &)> answer;
        bool isOwner = false; ///< hears of a refusal, which undoes the edit
    };

    const MirrorOptions m_options;
    MirrorStore m_store;
    const Clock &m_clock;
    TeamSession &m_session;
    MirrorParts m_parts;
    ResultsPull *m_results;
    FactsPull *m_facts;
    InterruptionsPull *m_interruptions;
    EditSender *m_sender;
    HistoryFetcher *m_history;
    QList<HistoryWish> m_wishes;     ///< of rollups the last ones: wished for anew with each connection
    QObject *m_connection = nullptr; ///< its children are what belongs to this connection
    MirrorFeed::Passage m_passage;
    QTimer m_retry;
    SyncHealth m_health;
    int m_failures = 0; ///< in a row
    bool m_isInStep = false;
    std::chrono::nanoseconds m_inStepSince{0}; ///< on the steady clock
    bool m_isRunning = false;
    /// Who waits for the server's answer to an edit.
    QMultiHash<qint64, Waiter> m_waiters;
};

} // namespace monitron
