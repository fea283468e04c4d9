// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/openworkspace.h"
#include "app/workspace/localworkspace.h"
#include "core/engine/engine.h"
#include "core/storage/store.h"

#include <memory>

namespace monitron {

class AppSettings;
class DailyBackups;
class DesktopNotifier;
class SecretStore;

/// This computer's own workspace: its store, the engine that checks, and what is shown of it.
class LocalDriver : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    struct Parts
    {
        QString profile;
        SecretStore &secrets;
        const Clock &clock;
        const AppSettings &settings;
        DesktopNotifier &notifier;
    };
    /// Errors as of Store::open().
    [[nodiscard]] static Result<std::unique_ptr<LocalDriver>> open(const Parts &parts);
    ~LocalDriver() override;

    /// Begins to check.
    [[nodiscard]] QFuture<Result<void>> start();
    [[nodiscard]] OpenWorkspace &opened() { return m_opened; }
    [[nodiscard]] LocalWorkspace &workspace() { return m_workspace; }

Q_SIGNALS:
    /// A daily backup could not be made.
    void backupFailed(const QString &problem);

private:
    LocalDriver(std::unique_ptr<Store> store, const Parts &parts);

    std::unique_ptr<Store> m_store;
    Engine m_engine;
    LocalWorkspace m_workspace;
    OpenWorkspace m_opened;
    std::unique_ptr<DailyBackups> m_backups;
};

} // namespace monitron
