// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"
#include "tests/bench/server/filenginx.h"
#include "tests/bench/server/httpwire.h"
#include "tests/bench/server/serverbench.h"
#include "tests/bench/server/serverprocess.h"
#include "tests/bench/server/steadyclient.h"
#include "tests/bench/targetserver.h"

#include <QProcess>
#include <QRegularExpression>

namespace monitron::bench {

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr int rounds = 7;
constexpr int secondsEach = 3;

/// Requests a second that wrk gets answered with 2xx, from two threads over 32 connections.
Result<double> wrk(quint16 port, const QByteArray &path, const QByteArray &token, int lasting)
{
    QProcess process;
    QStringList arguments{QStringLiteral("-t2"), QStringLiteral("-c32"),
                          QStringLiteral("-d%1s").arg(lasting)};
    if (!token.isEmpty())
        arguments << QStringLiteral("-H")
                  << QStringLiteral("Authorization: Bearer ") + QString::fromLatin1(token);
    arguments << QStringLiteral("http://127.0.0.1:%1%2").arg(port).arg(QString::fromLatin1(path));
    process.start(QStringLiteral("wrk"), arguments);
    const bool ended = process.waitForFinished((lasting + 30) * 1000);
    const QString said = QString::fromUtf8(process.readAllStandardOutput());
    static const QRegularExpression rate(QStringLiteral("Requests/sec:\\s+([0-9.]+)"));
    const auto found = rate.match(said);
    if (!ended || !found.hasMatch())
        return failure(Error::Code::Io, QStringLiteral("wrk says: %1").arg(said));
    if (said.contains(u"Non-2xx"))
        return failure(Error::Code::Refused, QStringLiteral("not every answer was good: %1").arg(said));
    return found.captured(1).toDouble();
}

/// One path of a server with 100 monitors, each checked once a minute, against nginx with the same bytes.
Result<Figures> againstNginx(QByteArray (ServerProcess::*path)() const)
{
    const TargetServer target(TargetServer::Place::Process);
    const auto started = ServerProcess::start({.url = [&](int i) { return target.url(i); }});
    if (!started)
        return Unexpected(started.error());
    ServerProcess &server = **started;
    const QByteArray wanted = (server.*path)();
    const auto reply = exchange(server.port(), getRequest(wanted, server.token()));
    if (!reply)
        return Unexpected(reply.error());
    if (reply->status != 200)
        return failure(Error::Code::Refused, QStringLiteral("answered %1").arg(reply->status));
    const FileNginx nginx({reply->body});
    if (!nginx.isRunning())
        return failure(Error::Code::Io, QStringLiteral("nginx doesn't start"));

    std::vector<double> ours;
    std::vector<double> theirs;
    std::vector<double> ratios;
    double cpu = 0;
    double requests = 0;
    (void)wrk(server.port(), wanted, server.token(), 1); // warms the caches of both
    (void)wrk(nginx.port(), "/0", {}, 1);
    for (int round = 0; round < rounds; ++round) {
        const double before = server.cpuSeconds();
        const auto our = wrk(server.port(), wanted, server.token(), secondsEach);
        cpu += server.cpuSeconds() - before;
        const auto their = wrk(nginx.port(), "/0", {}, secondsEach);
        if (!our || !their)
            return Unexpected(our ? their.error() : our.error());
        ours.push_back(*our);
        theirs.push_back(*their);
        ratios.push_back(*our / *their);
        requests += *our * secondsEach;
    }
    return Figures{
        atLeast(QStringLiteral("requests/s over nginx with the same bytes, median of 7 turns"),
                quantile(ratios, 0.5), QStringLiteral("×"), 0.25),
        info(QStringLiteral("the least of the turns"), quantile(ratios, 0), QStringLiteral("×")),
        info(QStringLiteral("requests/s, median"), quantile(ours, 0.5), QStringLiteral("/s")),
        info(QStringLiteral("nginx, median"), quantile(theirs, 0.5), QStringLiteral("/s")),
        info(QStringLiteral("CPU of the server per request"), cpu / requests * 1e6, QStringLiteral("µs")),
        info(QStringLiteral("bytes of the body"), static_cast<double>(reply->body.size()), QString()),
    };
}

} // namespace

Result<Figures> measureApiList()
{
    return againstNginx(&ServerProcess::listPath);
}

Result<Figures> measureApiChecks()
{
    return againstNginx(&ServerProcess::checksPath);
}

Result<Figures> measureApiLatency()
{
    constexpr int monitors = 5000;
    constexpr int lasting = 30;
    const TargetServer target(TargetServer::Place::Process);
    const auto started = ServerProcess::start(
        {.monitors = monitors, .interval = seconds(5), .url = [&](int i) { return target.url(i); }});
    if (!started)
        return Unexpected(started.error());
    ServerProcess &server = **started;
    SteadyClient::Plan plan;
    plan.port = server.port();
    plan.requests = {getRequest(server.listPath() + "?limit=100", server.token()),
                     getRequest(server.checksPath(), server.token())};
    plan.warmUp = seconds(8); // every target was seen by then
    const SteadyClient::Seen before = SteadyClient::run(plan, seconds(0));
    const std::uint64_t checksBefore = target.requests();
    plan.warmUp = milliseconds(0);
    const double cpu = server.cpuSeconds();
    const SteadyClient::Seen seen = SteadyClient::run(plan, seconds(lasting));
    const double spent = server.cpuSeconds() - cpu;
    const double checks = static_cast<double>(target.requests() - checksBefore) / lasting;
    if (seen.failed + before.failed > 0)
        return failure(Error::Code::Refused,
                       QStringLiteral("%1 requests failed").arg(seen.failed + before.failed));
    return Figures{
        atMost(QStringLiteral("p99 of the list of 100, 100 requests/s"), quantile(seen.ms[0], 0.99),
               QStringLiteral("ms"), 25),
        atMost(QStringLiteral("p99 of 50 checks, 100 requests/s"), quantile(seen.ms[1], 0.99),
               QStringLiteral("ms"), 25),
        atLeast(QStringLiteral("checks/s meanwhile, 5,000 monitors at 5 s"), checks, QStringLiteral("/s"),
                950),
        info(QStringLiteral("p50 of the list"), quantile(seen.ms[0], 0.5), QStringLiteral("ms")),
        info(QStringLiteral("p50 of the checks"), quantile(seen.ms[1], 0.5), QStringLiteral("ms")),
        info(QStringLiteral("largest"), quantile(seen.all(), 1), QStringLiteral("ms")),
        info(QStringLiteral("CPU of the server"), spent / lasting * 100, QStringLiteral("% of a core")),
    };
}

} // namespace monitron::bench
