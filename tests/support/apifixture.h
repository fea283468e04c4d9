// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"
#include "core/secrets/memorysecretstore.h"
#include "syncserver/auth/accesstokens.h"
#include "syncserver/config/serverconfig.h"
#include "syncserver/config/signingkeys.h"
#include "syncserver/teamapi.h"
#include "tests/core/storage/serverdatabase.h"
#include "tests/support/apiclient.h"
#include "tests/support/httpfixture.h"
#include "tests/syncserver/auth/mailbox.h"

#include <QTemporaryDir>
#include <QThread>

namespace monitron::test {

/// The real time, moved by as much as a test says.
class MovableClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override { return m_real.now() + Duration(m_by); }
    [[nodiscard]] std::chrono::nanoseconds steady() const override
    {
        return m_real.steady() + Duration(m_by);
    }
    [[nodiscard]] std::chrono::nanoseconds sinceBoot() const override { return steady(); }
    void advance(Duration by) { m_by += by.count(); }

private:
    SystemClock m_real;
    std::atomic<qint64> m_by = 0;
};

/// A whole team server on 127.0.0.1 over a store of its own: the real API, engine and HTTP server. Passwords
/// are hashed cheaply, the accounts' clock can be moved, mail is kept.
class ApiFixture
{
public:
    struct Options
    {
        ServerConfig config;
        http::Limits limits;
        bool withMail = true;
    };
    ApiFixture() : ApiFixture(Options()) {}
    explicit ApiFixture(Options options);
    ~ApiFixture();

    [[nodiscard]] quint16 port() const { return m_http->port(); }
    [[nodiscard]] const api::Router &router() const { return m_api->router(); }
    [[nodiscard]] const ApiContract &contract() const { return *m_contract; }
    [[nodiscard]] Engine &engine() { return *m_engine; }
    [[nodiscard]] Store &store() { return *m_store; }
    [[nodiscard]] const SigningKeys &keys() const { return m_keys; }
    [[nodiscard]] MemorySecretStore &secrets() { return m_secrets; }
    [[nodiscard]] auth::Mailbox &mailbox() { return m_mailbox; }
    MovableClock &clock() { return m_clock; }

    /// Nobody, over a connection of his own.
    [[nodiscard]] ApiClient visitor() const;
    /// The user of this role ("admin@example.org"), signed in anew.
    [[nodiscard]] ApiClient signedIn(Role role) const;
    [[nodiscard]] ApiClient signedIn(const QString &email) const;
    /// With `password`.
    void addUser(const QString &email, Role role = Role::Editor);
    /// In one transaction of the engine.
    void write(const std::function<Result<void>(Writer &)> &job);

    /// A target to check, which answers 200 unless a test says otherwise.
    [[nodiscard]] FakeHandler &target() { return m_target; }
    [[nodiscard]] QString targetUrl() const;
    void stopHttp();
    /// Stops all but the store, and starts again, on the same port.
    void restart();

    static const QString password;
    [[nodiscard]] static QString emailOf(Role role);

private:
    void start();
    void stop();

    Options m_options;
    QTemporaryDir m_folder;
    ServerDatabase m_database;
    SystemClock m_engineClock;
    MovableClock m_clock;
    MemorySecretStore m_secrets;
    auth::Mailbox m_mailbox;
    SigningKeys m_keys{QByteArray(32, 'a'), QByteArray(32, 'r')};
    FakeHandler m_target;
    std::unique_ptr<http::HttpServer> m_targetServer;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Engine> m_engine;
    QThread m_thread; ///< has the event loop that the API sends tests of channels from
    QObject m_there;
    std::unique_ptr<TeamApi> m_api;
    std::unique_ptr<http::HttpServer> m_http;
    std::unique_ptr<ApiContract> m_contract;
    quint16 m_port = 0; ///< once it has listened
};

} // namespace monitron::test
