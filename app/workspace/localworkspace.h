// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/readerthread.h"
#include "app/workspace/workspace.h"

namespace monitron {

class Engine;
class Notifier;
class SecretStore;
struct EngineHealth;

/// The workspace of this computer: commands go to the engine that runs here.
class LocalWorkspace final : public Workspace
{
    Q_OBJECT
public:
    /// What it works with; all of it outlives the workspace. `notifier` may be null.
    struct Parts
    {
        Store &store;
        Engine &engine;
        SecretStore &secrets;
        const Clock &clock;
        Notifier *notifier = nullptr;
        QString location;
    };
    explicit LocalWorkspace(const Parts &parts, QObject *parent = nullptr);
    ~LocalWorkspace() override;

    /// At the first run: a channel for desktop notifications.
    void ensureDefaults();

    [[nodiscard]] const Clock &clock() const override { return m_parts.clock; }
    [[nodiscard]] WorkspaceHealth health() const override { return m_health; }
    [[nodiscard]] QString location() const override { return m_parts.location; }

    [[nodiscard]] QFuture<Result<QString>> passwordOf(MonitorId id) override;
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
    void takeHealth(const EngineHealth &health);

    Parts m_parts;
    WorkspaceHealth m_health;
    ReaderThread m_readerThread;
    std::unique_ptr<QThread> m_backup;     ///< the last one, which may run still
    std::unique_ptr<QThread> m_inspection; ///< the same
};

} // namespace monitron
