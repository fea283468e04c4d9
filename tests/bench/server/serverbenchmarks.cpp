// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/server/serverbench.h"

namespace monitron::bench {

std::vector<Benchmark> serverBenchmarks(qint64 hostileRequests)
{
    return {
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
}

} // namespace monitron::bench
