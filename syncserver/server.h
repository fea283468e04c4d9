// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/accountdesk.h"
#include "syncserver/config/serverconfig.h"
#include "syncserver/serverparts.h"

namespace monitron {

/// The team server as a whole: store, secrets, engine, and the HTTP server before them.
class Server
{
public:
    /// `clock` outlives it.
    Server(ServerConfig config, HandlerFactory handlers, const Clock &clock);
    /// As stop().
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    /// Opens everything, begins to check and to listen. After an error nothing is left running.
    [[nodiscard]] Result<void> start();
    /// Takes the certificate's files anew; after an error the old ones stay in use.
    [[nodiscard]] Result<void> reloadTls();
    /// Takes no more connections and begins no more checks; requests and checks under way may end within 10
    /// s; then commits. Blocks so long.
    void stop();

    // While it runs:
    [[nodiscard]] const ServerConfig &config() const;
    [[nodiscard]] quint16 port() const;
    /// Where people find it.
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] Engine &engine() const;
    /// Its accounts, through the engine.
    [[nodiscard]] AccountDesk accounts() const;

private:
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> listen();
    [[nodiscard]] Result<void> makeFirstAdmin();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace monitron
