// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/mirrordesk.h"

namespace monitron::test {

/// For tests of a mirror: a real team server, and what somebody else does there.
class MirrorScene : public QObject
{
protected:
    void begin() { m_server = std::make_unique<ApiFixture>(); }
    void end() { m_server.reset(); }

    /// As somebody else's program does it.
    MonitorId addOnServer(const QString &name)
    {
        ApiClient client = m_server->signedIn(Role::Editor);
        const auto answer =
            client.post("/api/v1/monitors",
                        {{QStringLiteral("name"), name},
                         {QStringLiteral("url"), m_server->targetUrl()},
                         {QStringLiteral("interval_seconds"), 3600},
                         {QStringLiteral("policy"), QJsonObject{{QStringLiteral("confirm_after"), 1}}}});
        if (answer.status != 201)
            qFatal("%s", answer.body.constData());
        return MonitorId::fromString(answer.text("id"));
    }
    QJsonObject onServer(MonitorId id)
    {
        return m_server->signedIn(Role::Viewer).get("/api/v1/monitors/" + id.toString().toLatin1()).object();
    }
    void editOnServer(MonitorId id, const QJsonObject &fields)
    {
        const auto answer =
            m_server->signedIn(Role::Admin).patch("/api/v1/monitors/" + id.toString().toLatin1(), fields);
        if (answer.status != 200)
            qFatal("%s", answer.body.constData());
    }
    void recordOnServer(MonitorId id, Timestamp at)
    {
        m_server->write([id, at](Writer &writer) {
            Decision decision;
            CheckResult result;
            result.monitor = decision.monitor = id;
            result.at = at;
            result.outcome = Outcome::Good;
            decision.result = result;
            return writer.record(decision);
        });
    }
    static Monitor example(const QString &name, const QString &url)
    {
        Monitor monitor;
        monitor.name = name;
        monitor.url = url;
        monitor.interval = std::chrono::hours(1);
        return monitor;
    }

    std::unique_ptr<ApiFixture> m_server;
};

} // namespace monitron::test
