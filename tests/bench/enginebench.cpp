// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bareloop.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/enginerig.h"
#include "tests/bench/measure.h"
#include "tests/bench/targetserver.h"

namespace monitron::bench {

using std::chrono::seconds;

Result<Figures> measureEngine()
{
    constexpr int hosts = 8000;
    const TargetServer target(TargetServer::Place::Process);
    if (!target.isListening())
        return failure(Error::Code::Io, QStringLiteral("the target server can't listen"));
    const auto url = [&](int i) { return target.url(i % hosts); };
    (void)bareCpuPerCheck(url, 2000); // warms the caches of both
    const double bareBefore = bareCpuPerCheck(url, 12'000);

    EngineRig rig;
    if (const auto started = rig.start({{hosts, seconds(2), url}}, benchOptions()); !started)
        return tl::make_unexpected(started.error());
    runFor(seconds(5));
    const double cpu = cpuSeconds();
    const qint64 recorded = rig.recorded();
    runFor(seconds(12));
    const double spent = cpuSeconds() - cpu;
    const auto checks = static_cast<double>(rig.recorded() - recorded);
    rig.stop();
    const double bareAfter = bareCpuPerCheck(url, 12'000);
    if (checks < 1000)
        return failure(Error::Code::Internal, QStringLiteral("the engine made only %1 checks").arg(checks));

    const double bare = (bareBefore + bareAfter) / 2;
    const double engine = spent / checks;
    return Figures{
        atLeast(QStringLiteral("checks per CPU-second, engine over bare loop"), bare / engine,
                QStringLiteral("x"), 0.75),
        atMost(QStringLiteral("CPU per durable check"), engine * 1000, QStringLiteral("ms"), 0.42),
        info(QStringLiteral("CPU per request of the bare loop"), bare * 1000, QStringLiteral("ms")),
        info(QStringLiteral("rate"), checks / 12, QStringLiteral("checks/s")),
    };
}

} // namespace monitron::bench
