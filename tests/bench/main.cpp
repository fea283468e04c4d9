// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchmark.h"

#ifdef MONITRON_BENCH_GUI
#include <QApplication>
#else
#include <QCoreApplication>
#endif
#include <QLoggingCategory>
#include <QTextStream>

#include <algorithm>
#include <memory>

using namespace monitron;
using namespace monitron::bench;

namespace {

std::vector<Benchmark> plainBenchmarks()
{
    return {
        {QStringLiteral("engine"),
         QStringLiteral("checks per CPU-second of the whole engine over a bare loop"), measureEngine},
        {QStringLiteral("honesty"), QStringLiteral("measured latency against a plain socket client"),
         measureHonesty},
        {QStringLiteral("lateness"), QStringLiteral("how late checks start, 10,000 monitors at 60 s"),
         measureLateness},
        {QStringLiteral("size"), QStringLiteral("bytes per result on disk"), measureSize},
        {QStringLiteral("history"), QStringLiteral("uptime and charts with 10 million results"),
         measureHistory},
        {QStringLiteral("scenario"), QStringLiteral("the worked cases of the verdict"), measureScenario},
        {QStringLiteral("growth"), QStringLiteral("CPU per check, 100,000 monitors over 100"), measureGrowth},
        {QStringLiteral("crash"), QStringLiteral("kill -9 at random under load, 200 times"), measureCrash},
    };
}

std::vector<Benchmark> benchmarksOfServer([[maybe_unused]] const Counts &counts)
{
#ifdef MONITRON_BENCH_SYNCSERVER
    return serverBenchmarks(counts);
#else
    return {};
#endif
}

std::vector<Benchmark> windowBenchmarks()
{
#ifdef MONITRON_BENCH_GUI
    return guiBenchmarks();
#else
    return {};
#endif
}

const Benchmark *find(const std::vector<Benchmark> &benchmarks, const QString &name)
{
    const auto found = std::find_if(benchmarks.begin(), benchmarks.end(),
                                    [&](const Benchmark &benchmark) { return benchmark.name == name; });
    return found == benchmarks.end() ? nullptr : &*found;
}

/// A window needs another kind of application, which has to exist before the arguments are read.
std::unique_ptr<QCoreApplication> application(int &argc, char **argv)
{
#ifdef MONITRON_BENCH_GUI
    const std::vector<Benchmark> windows = windowBenchmarks();
    const bool shown = std::any_of(argv + 1, argv + argc, [&](const char *argument) {
        return find(windows, QString::fromLocal8Bit(argument)) != nullptr;
    });
    if (shown) {
        if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY") &&
            !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QApplication>(argc, argv);
    }
#endif
    return std::make_unique<QCoreApplication>(argc, argv);
}

int usage()
{
    QTextStream(stderr) << "usage: monitron-bench list\n"
                           "       monitron-bench NAME [--json]\n"
                           "       monitron-bench scenario FILE [--json]\n"
                           "       monitron-bench hostile [REQUESTS] [--json]\n"
                           "       monitron-bench converge [SCHEDULES] [--json]\n";
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    const auto app = application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("monitron.*.info=false"));
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const bool json = arguments.removeAll(QStringLiteral("--json")) > 0;
    if (arguments.isEmpty())
        return usage();
    const QString name = arguments.takeFirst();
    if (name == u"crash-child")
        return runCrashChild(arguments);
    if (name == u"scenario" && arguments.size() == 1)
        return runScenarioFile(arguments.first(), json);
    Counts counts;
    if (name == u"hostile" && arguments.size() == 1)
        counts.hostileRequests = arguments.takeFirst().toLongLong();
    if (name == u"converge" && arguments.size() == 1)
        counts.convergeSchedules = arguments.takeFirst().toLongLong();
    if (!arguments.isEmpty() || counts.hostileRequests <= 0 || counts.convergeSchedules <= 0)
        return usage();
    std::vector<Benchmark> all = plainBenchmarks();
    const std::vector<Benchmark> ofServer = benchmarksOfServer(counts);
    all.insert(all.end(), ofServer.begin(), ofServer.end());
    const std::vector<Benchmark> windows = windowBenchmarks();
    all.insert(all.end(), windows.begin(), windows.end());
    if (name == u"list") {
        QTextStream out(stdout);
        for (const Benchmark &benchmark : all)
            out << benchmark.name.leftJustified(12) << benchmark.what << '\n';
        return 0;
    }
    if (const Benchmark *benchmark = find(all, name))
        return report(*benchmark, json);
    return usage();
}
