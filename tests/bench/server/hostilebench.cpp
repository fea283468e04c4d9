// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"
#include "tests/bench/server/hostilecrowd.h"
#include "tests/bench/server/httpwire.h"
#include "tests/bench/server/serverbench.h"
#include "tests/bench/server/serverprocess.h"
#include "tests/bench/server/steadyclient.h"
#include "tests/bench/targetserver.h"

#include <cstdio>
#include <thread>

namespace monitron::bench {

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

SteadyClient::Plan ordinaryClient(const ServerProcess &server)
{
    SteadyClient::Plan plan;
    plan.port = server.port();
    plan.requests = {getRequest(server.listPath(), server.token()),
                     getRequest(server.checksPath(), server.token())};
    plan.perSecond = 50;
    plan.connections = 8;
    return plan;
}

} // namespace

Result<Figures> measureHostile(qint64 requests)
{
    const TargetServer target(TargetServer::Place::Process);
    const auto started = ServerProcess::start({.url = [&](int i) { return target.url(i); }});
    if (!started)
        return Unexpected(started.error());
    ServerProcess &server = **started;
    const SteadyClient::Plan plan = ordinaryClient(server);
    (void)SteadyClient::run(plan, seconds(5)); // what serving anybody needs
    runFor(seconds(1));
    const double idle = server.residentMiB();
    const int sockets = server.openSockets();

    double most = idle;
    double atHalf = 0;
    std::atomic<bool> stop = false;
    SteadyClient::Seen seen;
    std::thread ordinary([&] { seen = SteadyClient::run(plan, std::chrono::hours(24), &stop); });
    // Not the one that the ordinary client looks at: a request that deletes it is a good one.
    RequestFuzzer fuzzer(server.token(), server.monitors().back());
    const auto begin = std::chrono::steady_clock::now();
    std::map<int, qint64> answers;
    qint64 slowRefused = 0;
    {
        HostileCrowd crowd(server.port(), fuzzer);
        crowd.run(requests, [&](qint64 count) {
            const double now = server.residentMiB();
            most = std::max(most, now);
            if (atHalf == 0 && count >= requests / 2)
                atHalf = now;
            return now > 0;
        });
        answers = crowd.answers();
        slowRefused = crowd.slowRefused();
    }
    const double lasted = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    stop = true;
    ordinary.join();
    const double atEnd = server.residentMiB();
    const bool isAlive = exchange(server.port(), getRequest(server.listPath(), server.token()))
                             .map([](const Reply &reply) { return reply.status == 200; })
                             .value_or(false);
    const bool isGivenBack = runUntil([&] { return server.openSockets() <= sockets; }, seconds(60));
    const bool endedWell = isAlive && server.stop();
    for (const auto &[status, count] : answers)
        fprintf(stderr, "answered %d: %lld\n", status, static_cast<long long>(count));
    return Figures{
        atLeast(QStringLiteral("alive afterwards, and ends by itself with status 0"), endedWell ? 1 : 0,
                QString(), 1),
        atMost(QStringLiteral("resident memory, the most over idle"), most / idle, QStringLiteral("×"), 1.5),
        atMost(QStringLiteral("resident memory at the end over that at half"), atEnd / atHalf,
               QStringLiteral("×"), 1.05),
        atLeast(QStringLiteral("all connections given back"), isGivenBack ? 1 : 0, QString(), 1),
        atMost(QStringLiteral("p99 of an ordinary client meanwhile"), quantile(seen.all(), 0.99),
               QStringLiteral("ms"), 100),
        atMost(QStringLiteral("of its requests failed"), static_cast<double>(seen.failed), QString(), 0),
        atMost(QStringLiteral("answers with status 500"), static_cast<double>(answers[500]), QString(), 0),
        info(QStringLiteral("hostile requests"), static_cast<double>(requests), QString()),
        info(QStringLiteral("of them a second"), static_cast<double>(requests) / lasted,
             QStringLiteral("/s")),
        info(QStringLiteral("slow clients sent away"), static_cast<double>(slowRefused), QString()),
        info(QStringLiteral("resident memory idle"), idle, QStringLiteral("MiB")),
        info(QStringLiteral("p50 of the ordinary client"), quantile(seen.all(), 0.5), QStringLiteral("ms")),
    };
}

} // namespace monitron::bench
