// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchmark.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTextStream>

using namespace monitron;
using namespace monitron::bench;

namespace {

std::vector<Benchmark> all()
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

int usage()
{
    QTextStream(stderr) << "usage: monitron-bench list\n"
                           "       monitron-bench NAME [--json]\n"
                           "       monitron-bench scenario FILE [--json]\n";
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
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
    if (!arguments.isEmpty())
        return usage();
    if (name == u"list") {
        QTextStream out(stdout);
        for (const Benchmark &benchmark : all())
            out << benchmark.name.leftJustified(10) << benchmark.what << '\n';
        return 0;
    }
    for (const Benchmark &benchmark : all()) {
        if (benchmark.name == name)
            return report(benchmark, json);
    }
    return usage();
}
