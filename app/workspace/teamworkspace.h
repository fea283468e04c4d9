// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/readerthread.h"
#include "app/workspace/team.h"
#include "app/workspace/workspace.h"
#include "core/client/mirrorparts.h"
#include "core/client/teamsession.h"

namespace monitron {

class EditQueue;
class SecretStore;
class Store;
class TeamDesk;
class TrialRuns;

/// The workspace of a team: reads its mirror in a store on this computer, and hands commands to the mirror,
/// which asks the server or keeps them until it can.
class TeamWorkspace final : public Workspace
{
    Q_OBJECT
public:
    /// All of it outlives the workspace.
    struct Parts
    {
        Store &store;
        SecretStore &secrets;
        const Clock &clock;
        MirrorOptions options = {};
    };
    TeamWorkspace(const Parts &parts, Team team, QObject *parent = nullptr);
    /// Stops the mirror; what waits for the server is in the store.
    ~TeamWorkspace() override;

    /// Begins to be in step with the server.
    void start();
    /// Tries at once where it waits to try again.
    void hurry();
    [[nodiscard]] const Team &team() const { return m_team; }
    [[nodiscard]] TeamDesk &desk();
    /// After SyncHealth::State::SignedOut, or where it isn't known whether somebody is signed in. Edits that
    /// wait are kept.
    [[nodiscard]] QFuture<tl::expected<User, TeamSession::Failure>>
    signInAgain(const TeamSession::Credentials &credentials);
    /// Ends the session here and on the server, where that can be reached.
    [[nodiscard]] QFuture<Result<void>> signOut();

    [[nodiscard]] const Clock &clock() const override { return m_parts.clock; }
    [[nodiscard]] WorkspaceHealth health() const override { return m_health; }
    [[nodiscard]] QString location() const override;
    [[nodiscard]] QString name() const override { return m_team.name; }
    [[nodiscard]] WorkspaceAbilities abilities() const override { return m_abilities; }
    bool want(const HistoryWish &wish) override;
    [[nodiscard]] QFuture<Result<void>> decide(const EditDecision &decision) override;
    [[nodiscard]] QFuture<Result<void>> fetchChecks(MonitorId id,
                                                    const std::vector<TimeRange> &ranges) override;
    [[nodiscard]] QFuture<Result<void>> addHistory(const QByteArray &document) override;

    [[nodiscard]] QFuture<Result<Monitor>> saveMonitor(const Monitor &monitor,
                                                       const std::optional<QString> &secret) override;
    [[nodiscard]] QFuture<Result<void>> saveMonitors(const std::vector<Monitor> &monitors) override;
    [[nodiscard]] QFuture<Result<void>> removeMonitors(const std::vector<MonitorId> &ids) override;
    [[nodiscard]] QFuture<Result<void>> restoreMonitors(const std::vector<MonitorId> &ids) override;
    [[nodiscard]] QFuture<Result<CheckResult>> tryMonitor(const Monitor &monitor,
                                                          const std::optional<QString> &secret) override;
    [[nodiscard]] QFuture<Result<void>> setPaused(const std::vector<MonitorId> &ids, bool paused) override;
    [[nodiscard]] QFuture<Result<void>> runNow(const std::vector<MonitorId> &ids) override;
    [[nodiscard]] QFuture<Result<void>> runFailingNow() override;
    [[nodiscard]] QFuture<Result<void>> acknowledge(MonitorId monitor, const QString &note) override;
    [[nodiscard]] QFuture<Result<void>> addNote(IncidentId incident, const QString &text) override;
    [[nodiscard]] QFuture<Result<void>> setSetting(const QString &key, const QJsonValue &value) override;
    [[nodiscard]] QFuture<Result<Channel>> saveChannel(const Channel &channel,
                                                       const std::optional<QString> &secret) override;
    [[nodiscard]] QFuture<Result<void>> removeChannel(ChannelId id) override;
    [[nodiscard]] std::vector<FieldError> validateChannel(const Channel &channel) const override;
    [[nodiscard]] QFuture<Result<QString>> testChannel(const Channel &channel,
                                                       const std::optional<QString> &secret) override;
    [[nodiscard]] QFuture<Result<ExportSummary>> exportMonitors(const QString &file,
                                                                const std::vector<MonitorId> &ids) override;
    [[nodiscard]] QFuture<Result<void>> backUp(const QString &file) override;
    [[nodiscard]] QFuture<Result<BackupFacts>> inspectBackup(const QString &file) override;

protected:
    void submitQuery(std::function<void(const Result<const Reader *> &)> query) override;

private:
    class Desk;
    struct Remote;
    void takeSync(const SyncHealth &sync);
    void takeStorage(const std::optional<Error> &trouble, int waiting);
    void takeUser(const User &user);
    /// Why who is signed in may change nothing, as far as that is known here.
    [[nodiscard]] std::optional<Error> whyNot() const;
    using Job = std::function<Result<void>(EditQueue &)>;
    /// Of what the team has.
    [[nodiscard]] QFuture<Result<void>> edit(Job job);
    /// Of what is only on this computer, which a viewer may do as well.
    [[nodiscard]] QFuture<Result<void>> keep(Job job);

    Parts m_parts;
    Team m_team;
    WorkspaceHealth m_health;
    WorkspaceAbilities m_abilities;
    ReaderThread m_readerThread;
    std::unique_ptr<Remote> m_remote;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<TrialRuns> m_trials;
};

} // namespace monitron
