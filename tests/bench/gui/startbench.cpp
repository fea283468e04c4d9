// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/storage/store.h"
#include "tests/bench/gui/guibenchmarks.h"
#include "tests/bench/gui/windowprocess.h"
#include "tests/bench/measure.h"
#include "tests/bench/syntheticresults.h"

#include <QDir>
#include <QTemporaryDir>

namespace monitron::bench {

namespace {

constexpr int monitors = 1'000;
constexpr int perMonitor = 10'000;
constexpr int rounds = 7;

/// Where MONITRON_BENCH_START names a folder, the profile is kept there for the next time: it takes minutes.
Result<void> prepare(const QString &profile)
{
    if (QFile::exists(profile + QStringLiteral("/monitron.sqlite")))
        return {};
    auto store = Store::open(profile, Store::Durability::Off);
    if (!store)
        return tl::make_unexpected(store.error());
    const History history{monitors, perMonitor, std::chrono::minutes(1), SystemClock().now(),
                          std::chrono::hours(24 * 30)};
    if (const auto written = writeHistory(**store, history); !written)
        return tl::make_unexpected(written.error());
    return {};
}

QString begin()
{
    return QString::number(
        std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count());
}

struct Runs
{
    std::vector<double> times;
    std::vector<double> memory;

    Result<void> add(const QStringList &arguments)
    {
        const auto measured = WindowProcess(arguments + QStringList(begin())).finish();
        if (!measured)
            return tl::make_unexpected(measured.error());
        times.push_back(measured->time);
        memory.push_back(measured->memoryMiB);
        return {};
    }
};

} // namespace

Result<Figures> measureStart()
{
    const QTemporaryDir folder;
    const QString profile = qEnvironmentVariable("MONITRON_BENCH_START", folder.path());
    if (const auto prepared = prepare(profile); !prepared)
        return tl::make_unexpected(prepared.error());
    Runs app;
    Runs chart;
    // Turn by turn, so that both see the same machine; the first of each only warms the disk's cache.
    for (int round = 0; round <= rounds; ++round) {
        if (const auto done = chart.add({QStringLiteral("chart")}); !done)
            return tl::make_unexpected(done.error());
        if (const auto done = app.add({QStringLiteral("app"), profile}); !done)
            return tl::make_unexpected(done.error());
        if (round == 0)
            app = chart = Runs();
    }
    const QString ms = QStringLiteral("ms");
    const QString mib = QStringLiteral("MiB");
    const double appTime = quantile(app.times, 0.5);
    const double chartTime = quantile(chart.times, 0.5);
    const double appMemory = quantile(app.memory, 0.5);
    const double chartMemory = quantile(chart.memory, 0.5);
    return Figures{
        atMost(QStringLiteral("start to first useful paint over an empty chart window's"),
               appTime / chartTime, QStringLiteral("x"), 2.5),
        atMost(QStringLiteral("memory then"), appMemory / chartMemory, QStringLiteral("x"), 2),
        info(QStringLiteral("start to first useful paint, median"), appTime, ms),
        info(QStringLiteral("empty chart window, median"), chartTime, ms),
        info(QStringLiteral("memory"), appMemory, mib),
        info(QStringLiteral("memory of the empty chart window"), chartMemory, mib),
        info(QStringLiteral("results stored"), double(monitors) * perMonitor, QString()),
    };
}

} // namespace monitron::bench
