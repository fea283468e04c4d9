// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace monitron::bench {

/// One measured number and what it is held against.
struct Figure
{
    QString name;
    double value = 0;
    QString unit;
    QString bound; ///< "<= 250"; empty: for information only
    bool holds = true;
};

[[nodiscard]] Figure atMost(const QString &name, double value, const QString &unit, double bound);
[[nodiscard]] Figure atLeast(const QString &name, double value, const QString &unit, double bound);
[[nodiscard]] Figure info(const QString &name, double value, const QString &unit);

using Figures = std::vector<Figure>;

struct Benchmark
{
    QString name;
    QString what;
    std::function<Result<Figures>()> run;
};

/// Prints a table, or with `json` {"name", "figures": [{"name", "value", "unit", "bound", "holds"}]}. Answers
/// the exit status: 0 where all hold, 1 where one does not, 3 where it could not be measured.
[[nodiscard]] int report(const Benchmark &benchmark, bool json);

// The benchmarks, one file each.
[[nodiscard]] Result<Figures> measureEngine();
[[nodiscard]] Result<Figures> measureHonesty();
[[nodiscard]] Result<Figures> measureLateness();
[[nodiscard]] Result<Figures> measureSize();
[[nodiscard]] Result<Figures> measureHistory();
[[nodiscard]] Result<Figures> measureScenario();
[[nodiscard]] Result<Figures> measureGrowth();
[[nodiscard]] Result<Figures> measureCrash();

/// Those that show real windows: tests/bench/gui, only where the app is built. They run in a QApplication,
/// off the screen unless a display is set; the others need none.
[[nodiscard]] std::vector<Benchmark> guiBenchmarks();

/// Those that can be told how many.
struct Counts
{
    qint64 hostileRequests = 1'000'000;
    qint64 convergeSchedules = 10'000;
};
/// Those of the team server: tests/bench/server and tests/bench/team, only where it is built.
[[nodiscard]] std::vector<Benchmark> serverBenchmarks(const Counts &counts);

/// `monitron-bench scenario FILE [--json]`: the cases of a file. Exit status 0 when all agree, 2 when it
/// can't be read.
[[nodiscard]] int runScenarioFile(const QString &file, bool json);
/// The process that measureCrash() kills.
[[nodiscard]] int runCrashChild(const QStringList &arguments);

} // namespace monitron::bench
