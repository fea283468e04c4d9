// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/client/httplink.h"
#include "core/client/teammirror.h"
#include "core/secrets/memorysecretstore.h"
#include "core/storage/store.h"
#include "tests/bench/server/serverprocess.h"

#include <QTemporaryDir>

#include <memory>

namespace monitron::bench {

/// The mirror of a server, as a desktop has it: a store on the disk, a session, the driver.
class MirrorClient
{
public:
    /// Signs in; nothing is mirrored before mirror().start(). `link` outlives it.
    [[nodiscard]] static Result<std::unique_ptr<MirrorClient>> signIn(const ServerProcess &server,
                                                                      ServerLink &link);
    [[nodiscard]] TeamMirror &mirror() { return *m_mirror; }
    [[nodiscard]] Store &store() { return *m_store; }

private:
    MirrorClient() = default;

    QTemporaryDir m_folder;
    MemorySecretStore m_secrets;
    SystemClock m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<TeamSession> m_session;
    std::unique_ptr<TeamMirror> m_mirror;
};

[[nodiscard]] ServerAddress addressOf(const ServerProcess &server);
/// Runs the event loop until `isDone`, at most so long.
[[nodiscard]] Result<void> runUntil(const std::function<bool()> &isDone, std::chrono::seconds longest);

} // namespace monitron::bench
