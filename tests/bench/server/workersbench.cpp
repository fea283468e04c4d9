// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"
#include "tests/bench/server/serverbench.h"
#include "tests/support/replicacrowd.h"

#include <numeric>

namespace monitron::bench {

using std::chrono::seconds;

namespace {

constexpr int monitors = 2000; // at five seconds: 400 checks/s, more than two can do under this limit
constexpr std::chrono::milliseconds delay{50};
constexpr int atOnce = 8; // of the one target: 160 checks/s a worker

double rateOf(test::ReplicaCrowd &crowd, seconds time)
{
    const auto before = crowd.target().requests();
    runFor(time);
    return static_cast<double>(crowd.target().requests() - before) / static_cast<double>(time.count());
}

} // namespace

Result<Figures> measureWorkers()
{
    test::ReplicaCrowd crowd;
    crowd.target().setDelay(delay);
    crowd.setVariable(QStringLiteral("MONITRON_MAX_CHECKS_PER_HOST"), QString::number(atOnce));
    const QString api = QStringLiteral("api");
    crowd.start(api, "api");
    crowd.addMonitors(api, monitors, [&](int) { return crowd.target().url(); });
    crowd.start(QStringLiteral("one"), "worker");
    runFor(seconds(10));
    const double one = rateOf(crowd, seconds(20));

    crowd.start(QStringLiteral("two"), "worker");
    const bool shared = test::ReplicaCrowd::becomes([&] {
        const auto shares = crowd.shares(api);
        return shares.size() == 3 && std::count_if(shares.begin(), shares.end(), [](const auto &share) {
                                         return share.second > monitors * 2 / 5;
                                     }) == 2;
    });
    if (!shared)
        return failure(Error::Code::Internal, QStringLiteral("the second worker gets no share"));
    runFor(seconds(10));
    const double two = rateOf(crowd, seconds(20));
    return Figures{
        atLeast(QStringLiteral("checks of two workers over one"), two / one, QStringLiteral("x"), 1.9),
        info(QStringLiteral("one worker"), one, QStringLiteral("checks/s")),
        info(QStringLiteral("two workers"), two, QStringLiteral("checks/s")),
    };
}

} // namespace monitron::bench
