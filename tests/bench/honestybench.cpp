// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reader.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/enginerig.h"
#include "tests/bench/measure.h"
#include "tests/bench/targetserver.h"

#include <arpa/inet.h>
#include <atomic>
#include <cmath>
#include <limits>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace monitron::bench {

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

/// One request over a fresh blocking socket, from connect to the end of the answer; milliseconds, negative on
/// error.
double blockingRequest(std::uint16_t port)
{
    const auto before = std::chrono::steady_clock::now();
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    constexpr char request[] = "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
    bool good = fd >= 0 && connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0 &&
                write(fd, request, sizeof request - 1) == sizeof request - 1;
    char buffer[4096];
    ssize_t got = good ? 1 : -1;
    while (got > 0)
        got = read(fd, buffer, sizeof buffer);
    if (fd >= 0)
        close(fd);
    good = good && got == 0;
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - before;
    return good ? took.count() : -1;
}

} // namespace

Result<Figures> measureHonesty()
{
    // About half of what two cores hold with the targets on the same machine: see the figure "engine".
    constexpr int perSecond = 1000;
    const TargetServer crowd(TargetServer::Place::Process);
    const TargetServer slow(TargetServer::Place::Process, milliseconds(50));
    EngineRig rig;
    const auto started = rig.start({{perSecond * 4, seconds(4), [&](int i) { return crowd.url(i); }},
                                    {40, seconds(2), [&](int i) { return slow.url(i); }}},
                                   benchOptions());
    if (!started)
        return tl::make_unexpected(started.error());
    runFor(seconds(8));
    const Timestamp from = SystemClock().now();
    const double cpu = cpuSeconds();
    std::atomic<bool> running = true;
    std::vector<double> plain;
    std::thread client([&] {
        while (running.load())
            plain.push_back(blockingRequest(slow.port()));
    });
    runFor(seconds(30));
    running = false;
    client.join();
    const double busy = (cpuSeconds() - cpu) / 30;
    const auto reader = rig.store().openReader();
    if (!reader)
        return tl::make_unexpected(reader.error());
    const auto views = (*reader)->monitors();
    if (!views)
        return tl::make_unexpected(views.error());
    rig.stop();

    std::vector<double> measured;
    for (const MonitorView &view : *views) {
        if (view.monitor.interval != Duration(seconds(2)))
            continue;
        const auto results =
            (*reader)->results(view.monitor.id, Timestamp(std::numeric_limits<qint64>::max()), 1000);
        if (!results)
            return tl::make_unexpected(results.error());
        for (const CheckResult &result : *results) {
            if (result.at >= from && result.outcome == Outcome::Good)
                measured.push_back(static_cast<double>(result.totalUs) / 1000);
        }
    }
    if (measured.size() < 200 || plain.size() < 200)
        return failure(Error::Code::Internal,
                       QStringLiteral("too few samples: %1 and %2").arg(measured.size()).arg(plain.size()));
    const auto apart = [&](double q) { return std::abs(quantile(measured, q) - quantile(plain, q)); };
    return Figures{
        atMost(QStringLiteral("p50, apart from the plain client"), apart(0.5), QStringLiteral("ms"), 2),
        atMost(QStringLiteral("p99, apart from the plain client"), apart(0.99), QStringLiteral("ms"), 5),
        info(QStringLiteral("p50 measured (target delay 50 ms)"), quantile(measured, 0.5),
             QStringLiteral("ms")),
        info(QStringLiteral("p99 measured"), quantile(measured, 0.99), QStringLiteral("ms")),
        info(QStringLiteral("p50 of the plain client"), quantile(plain, 0.5), QStringLiteral("ms")),
        info(QStringLiteral("p99 of the plain client"), quantile(plain, 0.99), QStringLiteral("ms")),
        info(QStringLiteral("CPU of the engine"), busy * 100, QStringLiteral("% of a core")),
    };
}

} // namespace monitron::bench
