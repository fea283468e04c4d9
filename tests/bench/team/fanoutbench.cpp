// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"
#include "tests/bench/server/httpwire.h"
#include "tests/bench/team/mirrorclient.h"
#include "tests/bench/team/teambench.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <mutex>

namespace monitron::bench {

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr int mirrors = 50;
constexpr int monitors = 100;
constexpr int changes = 40;

QByteArray renaming(const ServerProcess &server, int turn)
{
    const QByteArray body =
        QJsonDocument(QJsonObject{{QStringLiteral("name"), QStringLiteral("name %1").arg(turn)}})
            .toJson(QJsonDocument::Compact);
    return "PATCH /api/v1/monitors/" + server.monitors().front() +
           " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + server.token() +
           "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

/// When a change was committed in each mirror: then its windows read it.
struct Arrivals
{
    std::mutex mutex;
    std::vector<SteadyClock::time_point> seen;
};

} // namespace

Result<Figures> measureFanout()
{
    const auto started =
        ServerProcess::start({.monitors = monitors,
                              .checks = 10,
                              .url = [](int) { return QStringLiteral("http://127.0.0.1:9/"); },
                              .paused = true});
    if (!started)
        return Unexpected(started.error());
    const ServerProcess &server = **started;
    const auto watched = MonitorId::fromString(QString::fromLatin1(server.monitors().front()));
    Arrivals arrivals;
    std::vector<std::unique_ptr<HttpLink>> links;
    std::vector<std::unique_ptr<MirrorClient>> crowd;
    for (int i = 0; i < mirrors; ++i) {
        links.push_back(std::make_unique<HttpLink>(addressOf(server)));
        auto client = MirrorClient::signIn(server, *links.back());
        if (!client)
            return Unexpected(client.error());
        TeamMirror &mirror = (*client)->mirror();
        QObject::connect(
            &mirror, &TeamMirror::committed, &mirror,
            [&arrivals, watched](const ChangeSet &set) {
                if (!set.monitors.contains(watched))
                    return;
                const auto now = SteadyClock::now();
                const std::lock_guard lock(arrivals.mutex);
                arrivals.seen.push_back(now);
            },
            Qt::DirectConnection);
        mirror.start();
        crowd.push_back(std::move(*client));
    }
    const auto isLive = [&] {
        return std::ranges::all_of(crowd, [](const auto &client) {
            return client->mirror().health().state == SyncHealth::State::Live;
        });
    };
    if (auto live = runUntil(isLive, std::chrono::seconds(120)); !live)
        return Unexpected(live.error());
    static_cast<void>(runUntil([] { return false; }, std::chrono::seconds(3))); // streams open, caches warm

    std::vector<double> came;
    int missing = 0;
    for (int turn = 0; turn < changes; ++turn) {
        {
            const std::lock_guard lock(arrivals.mutex);
            arrivals.seen.clear();
        }
        const auto asked = SteadyClock::now(); // what the commit takes counts too
        const auto reply = exchange(server.port(), renaming(server, turn));
        if (!reply || reply->status != 200)
            return failure(Error::Code::Refused,
                           reply ? QString::fromUtf8(reply->body) : reply.error().message);
        const auto allSeen = [&] {
            const std::lock_guard lock(arrivals.mutex);
            return arrivals.seen.size() >= mirrors;
        };
        static_cast<void>(runUntil(allSeen, std::chrono::seconds(10)));
        const std::lock_guard lock(arrivals.mutex);
        for (const auto at : arrivals.seen)
            came.push_back(std::chrono::duration<double, std::milli>(at - asked).count());
        missing += mirrors - static_cast<int>(arrivals.seen.size());
    }
    return Figures{
        atMost(QStringLiteral("p99 from asking for the change to its commit in one of 50 mirrors"),
               quantile(came, 0.99), QStringLiteral("ms"), 250),
        atMost(QStringLiteral("changes that didn't come, or came twice"), std::abs(missing), QString(), 0),
        info(QStringLiteral("p50"), quantile(came, 0.5), QStringLiteral("ms")),
    };
}

} // namespace monitron::bench
