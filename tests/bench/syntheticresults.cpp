// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/syntheticresults.h"

#include "core/incidents/advance.h"
#include "core/storage/maintenance.h"
#include "core/storage/writer.h"

#include <random>

namespace monitron::bench {

namespace {

CheckResult someResult(std::mt19937 &random, const Monitor &monitor, Timestamp at)
{
    std::lognormal_distribution<double> wait(10.6, 0.5); // around 40 ms
    const auto us = [&](double share) { return static_cast<qint64>(wait(random) * share); };
    CheckResult result;
    result.monitor = monitor.id;
    result.at = at;
    result.statusCode = 200;
    result.bytes = 5120;
    result.phases = {us(0.05), us(0.2), us(0.4), us(1), us(0.1)};
    result.totalUs = *result.phases.dns + *result.phases.connect + *result.phases.tls +
                     *result.phases.firstByte + *result.phases.transfer;
    if (random() % 200 == 0) {
        result.outcome = Outcome::Bad;
        result.failure = FailureKind::HttpStatus;
        result.statusCode = 503;
        result.message = QStringLiteral("503 Service Unavailable");
    }
    return result;
}

Result<void> keepHouse(Writer &writer, Timestamp now, Duration keepRaw)
{
    Retention retention;
    retention.raw = keepRaw;
    for (;;) {
        const auto more = maintain(writer, retention, now);
        if (!more)
            return tl::make_unexpected(more.error());
        if (!*more)
            return {};
    }
}

} // namespace

Result<std::vector<Monitor>> writeHistory(Store &store, const History &history)
{
    std::mt19937 random(5);
    std::vector<Monitor> monitors(static_cast<size_t>(history.monitors));
    std::vector<MonitorState> states(monitors.size());
    const Timestamp begin = history.end - history.interval * history.perMonitor;
    auto written = store.write([&](Writer &writer) -> Result<void> {
        for (size_t i = 0; i < monitors.size(); ++i) {
            monitors[i].id = MonitorId::make(begin);
            monitors[i].name = QStringLiteral("monitor %1").arg(i);
            monitors[i].url = QStringLiteral("https://host%1.example/").arg(i);
            monitors[i].interval = history.interval;
            const auto saved = writer.saveMonitor(monitors[i], begin);
            if (!saved)
                return tl::make_unexpected(saved.error());
            monitors[i] = *saved;
        }
        return {};
    });
    const Duration apart = history.interval / history.monitors;
    Timestamp houseKept = begin;
    for (int round = 0; written && round < history.perMonitor; ++round) {
        const Timestamp start = begin + history.interval * round;
        written = store.write([&](Writer &writer) -> Result<void> {
            for (size_t i = 0; i < monitors.size(); ++i) {
                const Timestamp at = start + apart * static_cast<int>(i);
                CheckResult result = someResult(random, monitors[i], at);
                incidents::Transition step = incidents::advance(std::move(states[i]), result, monitors[i]);
                states[i] = std::move(step.state);
                states[i].nextDue = at + history.interval;
                Decision decision;
                decision.monitor = monitors[i].id;
                decision.result = std::move(result);
                decision.cover = history.interval;
                decision.state = states[i];
                decision.incidents = std::move(step.incidents);
                decision.messages = std::move(step.messages);
                if (auto recorded = writer.record(decision); !recorded)
                    return recorded;
            }
            return {};
        });
        if (written && start - houseKept >= std::chrono::hours(1)) {
            houseKept = start;
            written = store.write([&](Writer &writer) { return keepHouse(writer, start, history.keepRaw); });
        }
    }
    if (written)
        written =
            store.write([&](Writer &writer) { return keepHouse(writer, history.end, history.keepRaw); });
    if (!written)
        return tl::make_unexpected(written.error());
    return monitors;
}

} // namespace monitron::bench
