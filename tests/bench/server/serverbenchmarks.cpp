// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/server/serverbench.h"
#include "tests/bench/team/teambench.h"

namespace monitron::bench {

std::vector<Benchmark> serverBenchmarks(const Counts &counts)
{
    std::vector<Benchmark> all = {
        {QStringLiteral("apilist"), QStringLiteral("a list of 100 monitors over nginx with the same bytes"),
         measureApiList},
        {QStringLiteral("apichecks"), QStringLiteral("50 checks over nginx with the same bytes"),
         measureApiChecks},
        {QStringLiteral("apilatency"), QStringLiteral("how late answers come while 1,000 checks/s run"),
         measureApiLatency},
        {QStringLiteral("streams"), QStringLiteral("10,000 open event streams: latency and memory"),
         measureStreams},
        {QStringLiteral("hostile"), QStringLiteral("a million hostile requests beside an ordinary client"),
         [count = counts.hostileRequests] { return measureHostile(count); }},
        {QStringLiteral("fanout"), QStringLiteral("a change on the server until 50 mirrors have it"),
         measureFanout},
        {QStringLiteral("firstsync"), QStringLiteral("first sync of 1.44 million results over curl"),
         measureFirstSync},
        {QStringLiteral("converge"), QStringLiteral("random schedules of edits and failures"),
         [count = counts.convergeSchedules] { return measureConverge(count); }},
    };
#ifdef MONITRON_BENCH_REPLICAS
    all.push_back({QStringLiteral("workers"),
                   QStringLiteral("checks of two workers on PostgreSQL over those of one"), measureWorkers});
    all.push_back({QStringLiteral("storm"),
                   QStringLiteral("three replicas, one killed or frozen every five seconds"), measureStorm});
#endif
    return all;
}

} // namespace monitron::bench
