// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"
#include "tests/bench/server/httpwire.h"
#include "tests/bench/server/serverbench.h"
#include "tests/bench/server/serverprocess.h"
#include "tests/bench/server/streamcrowd.h"
#include "tests/bench/targetserver.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace monitron::bench {

using std::chrono::milliseconds;
using std::chrono::seconds;
using Clock = std::chrono::steady_clock;

namespace {

constexpr int streams = 10'000;
constexpr int changes = 30;

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

} // namespace

Result<Figures> measureStreams()
{
    const TargetServer target(TargetServer::Place::Process);
    const auto started = ServerProcess::start(
        {.url = [&](int i) { return target.url(i); }, .paused = true, .mostConnections = streams + 100});
    if (!started)
        return Unexpected(started.error());
    ServerProcess &server = **started;
    const QByteArray request = getRequest("/api/v1/events", server.token());
    {
        StreamCrowd few; // what the server needs once, for the first of them
        if (auto opened = few.open(server.port(), request, 20); !opened)
            return Unexpected(opened.error());
    }
    runFor(seconds(1));
    const double idle = server.residentMiB();
    StreamCrowd crowd;
    const auto begin = Clock::now();
    if (auto opened = crowd.open(server.port(), request, streams); !opened)
        return Unexpected(opened.error());
    const double opening = std::chrono::duration<double>(Clock::now() - begin).count();

    std::vector<double> came;
    double mostMiB = server.residentMiB();
    const double opened = mostMiB;
    std::vector<double> slowest;
    for (int turn = 0; turn < changes; ++turn) {
        const auto asked = Clock::now(); // what the commit takes counts too
        const auto reply = exchange(server.port(), renaming(server, turn));
        if (!reply || reply->status != 200)
            return failure(Error::Code::Refused,
                           reply ? QString::fromUtf8(reply->body) : reply.error().message);
        const std::vector<double> part = crowd.read(1, asked, seconds(10));
        came.insert(came.end(), part.begin(), part.end());
        slowest.push_back(quantile(part, 1));
        mostMiB = std::max(mostMiB, server.residentMiB());
        runFor(milliseconds(300));
    }
    const double perStream = (mostMiB - idle) * 1024 / streams;
    return Figures{
        atMost(QStringLiteral("p99 from asking for the change to reading it from a stream"),
               quantile(came, 0.99), QStringLiteral("ms"), 250),
        atMost(QStringLiteral("resident memory per stream, the most seen"), perStream, QStringLiteral("KiB"),
               20),
        atLeast(QStringLiteral("deliveries of 30 changes to 10,000 streams"),
                static_cast<double>(came.size()), QString(), streams * changes),
        atMost(QStringLiteral("deliveries left out or doubled, streams ended"),
               crowd.outOfOrder() + crowd.ended(), QString(), 0),
        info(QStringLiteral("p50"), quantile(came, 0.5), QStringLiteral("ms")),
        info(QStringLiteral("the last stream of a change, median"), quantile(slowest, 0.5),
             QStringLiteral("ms")),
        info(QStringLiteral("memory per stream before the first change"), (opened - idle) * 1024 / streams,
             QStringLiteral("KiB")),
        info(QStringLiteral("opening all of them"), opening, QStringLiteral("s")),
    };
}

} // namespace monitron::bench
