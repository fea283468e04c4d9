// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reader.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/measure.h"
#include "tests/bench/syntheticresults.h"

#include <QTemporaryDir>

namespace monitron::bench {

using std::chrono::hours;

namespace {

/// The slowest of twenty calls for monitors all over the store, in milliseconds.
template <typename Call>
Result<double> slowest(const std::vector<Monitor> &monitors, Call call)
{
    double worst = 0;
    for (size_t i = 0; i < 20; ++i) {
        const auto before = std::chrono::steady_clock::now();
        const auto answer = call(monitors[i * 7 % monitors.size()].id);
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - before;
        if (!answer)
            return tl::make_unexpected(answer.error());
        worst = std::max(worst, took.count());
    }
    return worst;
}

} // namespace

Result<Figures> measureHistory()
{
    constexpr int monitors = 20;
    constexpr int perMonitor = 500'000; // of one minute: 347 days
    const Timestamp end(1'760'000'000'000);
    const QTemporaryDir dir;
    auto store = Store::open(dir.path(), Store::Durability::Off);
    if (!store)
        return tl::make_unexpected(store.error());
    const auto written =
        writeHistory(**store, {monitors, perMonitor, std::chrono::minutes(1), end, hours(24 * 400)});
    if (!written)
        return tl::make_unexpected(written.error());
    const auto reader = (*store)->openReader();
    if (!reader)
        return tl::make_unexpected(reader.error());

    Figures figures;
    const auto uptime = slowest(*written, [&](MonitorId id) {
        return (*reader)->uptime(id, {end - hours(24 * 30), end});
    });
    if (!uptime)
        return tl::make_unexpected(uptime.error());
    figures.push_back(atMost(QStringLiteral("uptime 30 d, slowest"), *uptime, QStringLiteral("ms"), 20));
    const std::vector<std::pair<QString, int>> ranges{
        {QStringLiteral("1 h"), 1},        {QStringLiteral("24 h"), 24},
        {QStringLiteral("7 d"), 24 * 7},   {QStringLiteral("30 d"), 24 * 30},
        {QStringLiteral("90 d"), 24 * 90}, {QStringLiteral("1 y"), 24 * 365}};
    for (const auto &[name, length] : ranges) {
        const auto series = slowest(*written, [&](MonitorId id) {
            return (*reader)->series(id, {end - hours(length), end}, 800);
        });
        if (!series)
            return tl::make_unexpected(series.error());
        figures.push_back(
            atMost(QStringLiteral("chart of %1, slowest").arg(name), *series, QStringLiteral("ms"), 20));
    }
    figures.push_back(info(QStringLiteral("results stored"), double(monitors) * perMonitor, QString()));
    return figures;
}

} // namespace monitron::bench
