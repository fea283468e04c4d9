// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/client/historywish.h"
#include "core/client/synchealth.h"
#include "core/model/channel.h"
#include "core/model/checkresult.h"
#include "core/model/history.h"
#include "core/model/monitor.h"
#include "core/model/monitorvalidation.h"
#include "core/storage/changeset.h"
#include "core/storage/recovery.h"

#include <QFuture>
#include <QJsonValue>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>
#include <vector>

namespace monitron {

class Reader;
struct EditDecision;

/// What can be done in a workspace, by who uses it. A driver has the last word: what isn't allowed is
/// Refused.
struct WorkspaceAbilities
{
    bool edits = true;      ///< monitors, channels and settings, also in the trash; acknowledges, takes notes
    bool runsChecks = true; ///< "run now"
    bool keepsBackups = true;        ///< its database is nobody else's copy
    bool administers = false;        ///< users, sessions, server settings
    bool hasAccount = false;         ///< somebody is signed in
    bool checksRunElsewhere = false; ///< than on this computer
    bool operator==(const WorkspaceAbilities &) const = default;
};

/// How the driver behind the store stands, for banners.
struct WorkspaceHealth
{
    bool networkAvailable = true;
    QString networkReason;        ///< a sentence when not
    std::optional<Error> storage; ///< why results can't be saved just now
    int waitingWrites = 0;
    SyncHealth sync;
    bool operator==(const WorkspaceHealth &) const = default;
};

/// What an export wrote, and what it left out because it may be a secret.
struct ExportSummary
{
    int exported = 0;
    QStringList omissions;
};

/// One place where monitors are kept, as the windows see it: queries over its store and commands to its
/// driver. Lives in the GUI thread; futures are answered after the commit.
class Workspace : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Runs `query`, a Result<T>(const Reader &), on the reader thread. Queries keep their order.
    template <typename Query>
    [[nodiscard]] auto read(Query query)
    {
        using Answer = std::invoke_result_t<Query, const Reader &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        submitQuery([promise, query = std::move(query)](const Result<const Reader *> &reader) {
            promise->addResult(reader ? query(**reader) : Answer(tl::unexpect, reader.error()));
            promise->finish();
        });
        return promise->future();
    }

    [[nodiscard]] virtual const Clock &clock() const = 0;
    [[nodiscard]] virtual WorkspaceHealth health() const = 0;
    /// Where the data is, for people.
    [[nodiscard]] virtual QString location() const = 0;
    /// "This computer", or what the team is called.
    [[nodiscard]] virtual QString name() const;
    [[nodiscard]] virtual WorkspaceAbilities abilities() const { return {}; }
    /// Fetches what it has not, once for all who ask. Answers whether something may come: false where
    /// everything is at hand.
    virtual bool want(const HistoryWish &wish)
    {
        Q_UNUSED(wish);
        return false;
    }
    /// Fetches checks that are counted here but kept elsewhere; answered when all of `ranges` are here that
    /// there are, at once where that is always so. Network: not now.
    [[nodiscard]] virtual QFuture<Result<void>> fetchChecks(MonitorId id,
                                                            const std::vector<TimeRange> &ranges);
    /// What is to become of edits that wait, as editViews() of core/client lists them; ChangeSet::edits
    /// tells. What the server says to it comes later. Conflict: it has changed there since it was looked at.
    /// Refused where nothing ever waits.
    [[nodiscard]] virtual QFuture<Result<void>> decide(const EditDecision &decision);

    // To take monitors from one workspace to another:
    /// NotFound: none is kept. Refused: not on this computer.
    [[nodiscard]] virtual QFuture<Result<QString>> passwordOf(MonitorId id);
    /// Adds results from before those that are there; a document of core/storage/historyexchange.h.
    [[nodiscard]] virtual QFuture<Result<void>> addHistory(const QByteArray &document);

    [[nodiscard]] virtual QFuture<Result<Monitor>> saveMonitor(const Monitor &monitor,
                                                               const std::optional<QString> &secret) = 0;
    /// All of them or none; Conflict when one was changed elsewhere meanwhile.
    [[nodiscard]] virtual QFuture<Result<void>> saveMonitors(const std::vector<Monitor> &monitors) = 0;
    /// Into the trash, with their history; they can be restored for 30 days.
    [[nodiscard]] virtual QFuture<Result<void>> removeMonitors(const std::vector<MonitorId> &ids) = 0;
    /// Out of the trash; NotFound when one isn't there.
    [[nodiscard]] virtual QFuture<Result<void>> restoreMonitors(const std::vector<MonitorId> &ids) = 0;
    /// Runs the monitor once as it is given and answers what the check saw; nothing is recorded. `secret`
    /// none: the saved one. Invalid.
    [[nodiscard]] virtual QFuture<Result<CheckResult>> tryMonitor(const Monitor &monitor,
                                                                  const std::optional<QString> &secret) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> setPaused(const std::vector<MonitorId> &ids, bool paused) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> runNow(const std::vector<MonitorId> &ids) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> runFailingNow() = 0;
    /// Marks the monitor's open incident, with a note unless that is empty; Refused when none is open.
    [[nodiscard]] virtual QFuture<Result<void>> acknowledge(MonitorId monitor, const QString &note) = 0;
    /// Invalid when the text is empty or over 10,000 characters.
    [[nodiscard]] virtual QFuture<Result<void>> addNote(IncidentId incident, const QString &text) = 0;
    /// Undefined removes it. ChangeSet::settings tells.
    [[nodiscard]] virtual QFuture<Result<void>> setSetting(const QString &key, const QJsonValue &value) = 0;

    [[nodiscard]] virtual QFuture<Result<Channel>> saveChannel(const Channel &channel,
                                                               const std::optional<QString> &secret) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> removeChannel(ChannelId id) = 0;
    /// Every rule that the channel's settings break.
    [[nodiscard]] virtual std::vector<FieldError> validateChannel(const Channel &channel) const = 0;
    /// Sends a test message through the unsaved channel; answers the other side's own words.
    /// `secret` none: the saved one.
    [[nodiscard]] virtual QFuture<Result<QString>> testChannel(const Channel &channel,
                                                               const std::optional<QString> &secret) = 0;

    /// Writes the monitors of `ids`, or all when there are none, as CSV where the file's name ends so, else
    /// as JSON.
    [[nodiscard]] virtual QFuture<Result<ExportSummary>>
    exportMonitors(const QString &file, const std::vector<MonitorId> &ids) = 0;
    /// Writes a complete, verified copy of the database to `file`, while everything goes on. Cancelling the
    /// future ends it between two steps; then nothing is left.
    [[nodiscard]] virtual QFuture<Result<void>> backUp(const QString &file) = 0;
    /// Verifies a backup, which may take minutes, and says what it holds.
    [[nodiscard]] virtual QFuture<Result<BackupFacts>> inspectBackup(const QString &file) = 0;

Q_SIGNALS:
    void changed(const monitron::ChangeSet &changes);
    void healthChanged(const monitron::WorkspaceHealth &health);
    void abilitiesChanged();

protected:
    virtual void submitQuery(std::function<void(const Result<const Reader *> &)> query) = 0;
};

} // namespace monitron
