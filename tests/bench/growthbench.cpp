// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchmark.h"
#include "tests/bench/enginerig.h"
#include "tests/bench/measure.h"
#include "tests/bench/targetserver.h"

namespace monitron::bench {

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

/// CPU seconds per check with `monitors` at such an interval that 1,000 checks a second are due.
Result<double> cpuPerCheck(const TargetServer &target, int monitors)
{
    EngineRig rig;
    EngineOptions options = benchOptions();
    options.jitter = milliseconds(20);
    const auto started =
        rig.start({{monitors, milliseconds(monitors), [&](int i) { return target.url(i); }}}, options);
    if (!started)
        return tl::make_unexpected(started.error());
    // Until each has been checked once: the first result of a monitor stores what is known of its target,
    // too.
    if (!runUntil([&] { return rig.recorded() >= monitors; }, seconds(200)))
        return failure(Error::Code::Internal, QStringLiteral("not every monitor was checked in 200 s"));
    runFor(seconds(5));
    const double cpu = cpuSeconds();
    const qint64 recorded = rig.recorded();
    runFor(seconds(20));
    const double spent = cpuSeconds() - cpu;
    const qint64 checks = rig.recorded() - recorded;
    if (checks < 10'000)
        return failure(Error::Code::Internal, QStringLiteral("only %1 checks were made").arg(checks));
    return spent / static_cast<double>(checks);
}

} // namespace

Result<Figures> measureGrowth()
{
    const TargetServer target(TargetServer::Place::Process);
    const auto few = cpuPerCheck(target, 100);
    if (!few)
        return tl::make_unexpected(few.error());
    const auto many = cpuPerCheck(target, 100'000);
    if (!many)
        return tl::make_unexpected(many.error());
    return Figures{
        atMost(QStringLiteral("CPU per check, 100,000 monitors over 100"), *many / *few, QStringLiteral("x"),
               1.2),
        info(QStringLiteral("CPU per check at 100 monitors"), *few * 1000, QStringLiteral("ms")),
        info(QStringLiteral("CPU per check at 100,000 monitors"), *many * 1000, QStringLiteral("ms")),
    };
}

} // namespace monitron::bench
