// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/teamdesk.h"
#include "core/client/apierror.h"
#include "core/client/httplink.h"
#include "core/client/teamsession.h"
#include "tests/support/apifixture.h"

#include <QTest>

namespace monitron::test {

/// Somebody signed in to the team server of a test, over HTTP as the app is.
class FixtureDesk final : public TeamDesk
{
public:
    explicit FixtureDesk(const ApiFixture &server, Role role = Role::Admin)
        : FixtureDesk(server, ApiFixture::emailOf(role))
    {
    }
    FixtureDesk(const ApiFixture &server, const QString &email)
        : m_link({QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(server.port())), {}}),
          m_session(m_link, m_secrets, m_clock, QStringLiteral("team/test"))
    {
        const auto future = m_session.signIn({email, ApiFixture::password, {}});
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000) || !future.result())
            qFatal("%s can't sign in", qPrintable(email));
        m_user = *future.result();
    }

    [[nodiscard]] QFuture<Result<ApiResponse>> ask(const ApiRequest &request) override
    {
        return m_session.send(request).then(
            [](const Result<ApiResponse> &response) { return accepted(response); });
    }
    [[nodiscard]] User user() const override { return m_user; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

private:
    SystemClock m_clock;
    MemorySecretStore m_secrets;
    HttpLink m_link;
    TeamSession m_session;
    User m_user;
};

/// What the future answers, while events go on.
template <typename T>
T settled(const QFuture<T> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
        qFatal("no answer");
    return future.result();
}

} // namespace monitron::test
