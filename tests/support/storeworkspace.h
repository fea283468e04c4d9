// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/readerthread.h"
#include "app/workspace/workspace.h"
#include "core/client/editdecision.h"
#include "core/storage/decision.h"
#include "core/storage/store.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>

namespace monitron {

/// A workspace over a real store in a temporary directory, driven by the test instead of an engine: commands
/// write at once, checks are recorded by hand.
class StoreWorkspace final : public Workspace
{
    Q_OBJECT
public:
    StoreWorkspace();
    ~StoreWorkspace() override;

    // For tests.
    test::FakeClock time;
    std::vector<std::pair<QString, std::vector<MonitorId>>> asked; ///< run now, acknowledge
    QString person = QStringLiteral("ann");                        ///< who does what is done
    std::optional<Result<CheckResult>> trial; ///< what tryMonitor() answers; none: a good check
    std::vector<Monitor> tried;
    [[nodiscard]] Store &store() { return *m_store; }
    void write(const std::function<Result<void>(Writer &)> &job);
    MonitorId add(const QString &name, const QString &group = {}, const QString &url = {});
    /// A check at `at` with the state that follows from it.
    void record(MonitorId monitor, Timestamp at, Outcome outcome, qint64 us = 100'000,
                const QString &message = {});
    void setHealth(const WorkspaceHealth &health);
    void setSync(const SyncHealth &sync);
    void setAbilities(const WorkspaceAbilities &abilities);
    QHash<MonitorId, QString> passwords; ///< that were saved with monitors
    std::vector<HistoryWish> wishes;     ///< what want() was asked for
    bool mayCome = false;                ///< what it answers
    QString called;                      ///< its name; empty: "This computer"

    [[nodiscard]] const Clock &clock() const override { return time; }
    [[nodiscard]] WorkspaceHealth health() const override { return m_health; }
    [[nodiscard]] QString location() const override { return m_directory.path(); }
    [[nodiscard]] QString name() const override { return called.isEmpty() ? Workspace::name() : called; }
    [[nodiscard]] WorkspaceAbilities abilities() const override { return m_abilities; }
    bool want(const HistoryWish &wish) override
    {
        wishes.push_back(wish);
        return mayCome;
    }
    /// What fetchChecks() does; none: everything is here.
    std::function<Result<void>(MonitorId, const std::vector<TimeRange> &)> fetching;
    [[nodiscard]] QFuture<Result<void>> fetchChecks(MonitorId id,
                                                    const std::vector<TimeRange> &ranges) override
    {
        return QtFuture::makeReadyFuture(fetching ? fetching(id, ranges) : Result<void>());
    }
    /// As a team's workspace does it, without a server.
    [[nodiscard]] QFuture<Result<void>> decide(const EditDecision &decision) override;
    [[nodiscard]] QFuture<Result<QString>> passwordOf(MonitorId id) override;
    [[nodiscard]] QFuture<Result<void>> addHistory(const QByteArray &document) override;
    /// Edits as a mirror keeps them.
    void edit(const std::function<Result<void>(EditQueue &)> &job);
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
    /// Writes, tells, and answers the error where there is one.
    [[nodiscard]] QFuture<Result<void>> attempt(const std::function<Result<void>(Writer &)> &job);

    QTemporaryDir m_directory;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<ReaderThread> m_reader;
    WorkspaceHealth m_health;
    WorkspaceAbilities m_abilities;
};

} // namespace monitron
