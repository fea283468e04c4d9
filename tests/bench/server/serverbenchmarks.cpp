// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/server/serverbench.h"

namespace monitron::bench {

std::vector<Benchmark> serverBenchmarks(qint64 hostileRequests)
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
         [hostileRequests] { return measureHostile(hostileRequests); }},
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
