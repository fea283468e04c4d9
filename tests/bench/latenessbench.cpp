// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reader.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/enginerig.h"
#include "tests/bench/measure.h"
#include "tests/bench/targetserver.h"

namespace monitron::bench {

using std::chrono::seconds;

Result<Figures> measureLateness()
{
    const TargetServer target(TargetServer::Place::Process);
    EngineRig rig;
    const auto started =
        rig.start({{10'000, seconds(60), [&](int i) { return target.url(i); }}}, benchOptions());
    if (!started)
        return tl::make_unexpected(started.error());
    if (!runUntil([&] { return rig.recorded() >= 10'000; }, seconds(90)))
        return failure(Error::Code::Internal, QStringLiteral("not every monitor was checked in 90 s"));
    const auto reader = rig.store().openReader();
    if (!reader)
        return tl::make_unexpected(reader.error());
    const auto planned = (*reader)->monitors();
    if (!planned)
        return tl::make_unexpected(planned.error());
    runFor(seconds(95)); // the own grid may move the second check by half an interval
    rig.stop();

    std::vector<double> late;
    for (const MonitorView &view : *planned) {
        const auto results = (*reader)->results(view.monitor.id, view.state.nextDue + seconds(30), 1);
        if (!results)
            return tl::make_unexpected(results.error());
        if (!results->empty() && results->front().at >= view.state.nextDue - seconds(1))
            late.push_back(static_cast<double>((results->front().at - view.state.nextDue).count()));
    }
    return Figures{
        atMost(QStringLiteral("p99 after due"), quantile(late, 0.99), QStringLiteral("ms"), 250),
        info(QStringLiteral("p50 after due (jitter is ±200 ms)"), quantile(late, 0.5), QStringLiteral("ms")),
        info(QStringLiteral("largest"), quantile(late, 1), QStringLiteral("ms")),
        atLeast(QStringLiteral("monitors checked on their due time"), static_cast<double>(late.size()),
                QString(), 10'000),
    };
}

} // namespace monitron::bench
