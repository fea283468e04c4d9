// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/apifixture.h"

#include "core/storage/accountrepository.h"
#include "core/storage/store.h"
#include "core/storage/writer.h"

namespace monitron::test {

namespace {

constexpr auth::PasswordHasher::Cost cheap{1, 8192};

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace

const QString ApiFixture::password = QStringLiteral("correct horse");

ApiFixture::ApiFixture(Options options) : m_options(std::move(options))
{
    m_there.moveToThread(&m_thread);
    m_thread.start();
    m_targetServer = serve(m_target);
    m_store = must(m_database.url() ? Store::connect(*m_database.url(), Store::Durability::Off)
                                    : Store::open(m_folder.path(), Store::Durability::Off));
    if (m_options.config.publicUrl.isEmpty())
        m_options.config.publicUrl = QUrl(QStringLiteral("https://monitron.example.org/"));
    start();
    for (const Role role : {Role::Admin, Role::Editor, Role::Viewer})
        addUser(emailOf(role), role);
}

ApiFixture::~ApiFixture()
{
    stop();
    m_thread.quit();
    m_thread.wait();
}

void ApiFixture::start()
{
    EngineOptions options;
    options.watchNetwork = false;
    if (m_store->isShared()) {
        options.replica = ReplicaOptions();
        options.replica->name = QStringLiteral("tests");
        options.replica->lease = std::chrono::seconds(4);
    }
    m_engine = std::make_unique<Engine>(*m_store, m_secrets, m_engineClock, nullptr, options);
    must(m_engine->start());
    const ServerParts parts{m_options.config,
                            m_keys,
                            m_clock,
                            *m_store,
                            m_secrets,
                            *m_engine,
                            m_options.withMail ? &m_mailbox : nullptr};
    QMetaObject::invokeMethod(
        &m_there, [&] { m_api = must(TeamApi::make(parts, cheap)); }, Qt::BlockingQueuedConnection);
    m_http = serve(*m_api, m_options.limits, {}, m_port);
    m_port = m_http->port();
    if (!m_contract)
        m_contract = std::make_unique<ApiContract>(ApiClient(port(), nullptr).get("/openapi.json").object());
}

void ApiFixture::stopHttp()
{
    if (m_http)
        m_http->stop(std::chrono::seconds(5));
}

void ApiFixture::stop()
{
    stopHttp();
    m_http.reset();
    m_engine->stop();
    QMetaObject::invokeMethod(
        &m_there, [this] { m_api.reset(); }, Qt::BlockingQueuedConnection);
    m_engine.reset();
}

void ApiFixture::restart()
{
    stop();
    start();
}

void ApiFixture::addUser(const QString &email, Role role)
{
    User user;
    user.id = UserId::make(m_clock.now());
    user.email = email;
    user.role = role;
    const QString hash = must(auth::PasswordHasher(cheap).hashNow(password));
    write([&](Writer &writer) -> Result<void> {
        const auto saved = writer.accounts().save(user, m_clock.now());
        if (!saved)
            return tl::make_unexpected(saved.error());
        return writer.accounts().setPasswordHash(user.id, hash);
    });
}

void ApiFixture::write(const std::function<Result<void>(Writer &)> &job)
{
    must(m_engine->write(job).result());
}

ApiClient ApiFixture::visitor() const
{
    return {port(), m_contract.get()};
}

ApiClient ApiFixture::signedIn(Role role) const
{
    return signedIn(emailOf(role));
}

ApiClient ApiFixture::signedIn(const QString &email) const
{
    ApiClient client = visitor();
    const auto answer = client.post(
        "/api/v1/auth/login", {{QStringLiteral("email"), email}, {QStringLiteral("password"), password}});
    if (answer.status != 200)
        qFatal("%s can't sign in: %s", qPrintable(email), answer.body.constData());
    client.setToken(answer.text("access_token").toLatin1());
    return client;
}

QString ApiFixture::targetUrl() const
{
    return QStringLiteral("http://127.0.0.1:%1/").arg(m_targetServer->port());
}

QString ApiFixture::emailOf(Role role)
{
    return toString(role) + QStringLiteral("@example.org");
}

} // namespace monitron::test
