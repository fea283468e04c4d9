// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application/teamnotifier.h"
#include "app/models/openworkspace.h"
#include "app/workspace/teamworkspace.h"
#include "core/storage/store.h"

#include <memory>

namespace monitron {

/// A team's workspace on this computer: its store, which the mirror keeps in step with the server, and what
/// is shown and told of it.
class TeamDriver : public QObject
{
    Q_OBJECT
public:
    /// All outlive it. `folder` holds its data and is made where it isn't there.
    struct Parts
    {
        QString folder;
        SecretStore &secrets;
        const Clock &clock;
        QStringList told; ///< TeamNotifier
        TeamNotifier::Tell tell;
    };
    /// Errors as of Store::open().
    [[nodiscard]] static Result<std::unique_ptr<TeamDriver>> open(const Team &team, const Parts &parts);

    /// Begins to be in step.
    void start() { m_workspace.start(); }
    [[nodiscard]] OpenWorkspace &opened() { return m_opened; }
    [[nodiscard]] TeamWorkspace &workspace() { return m_workspace; }
    [[nodiscard]] const TeamNotifier &notifier() const { return m_notifier; }

private:
    TeamDriver(std::unique_ptr<Store> store, const Team &team, const Parts &parts);

    std::unique_ptr<Store> m_store;
    TeamWorkspace m_workspace;
    OpenWorkspace m_opened;
    TeamNotifier m_notifier;
};

} // namespace monitron
