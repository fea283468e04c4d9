// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/teamlist.h"
#include "core/base/clock.h"
#include "core/client/mirrorfill.h"
#include "core/storage/mirrorwriter.h"
#include "core/storage/periods.h"
#include "core/storage/store.h"
#include "tests/bench/gui/windowprocess.h"
#include "tests/bench/measure.h"
#include "tests/bench/syntheticresults.h"
#include "tests/bench/team/teambench.h"

#include <QDir>
#include <QSettings>
#include <QTemporaryDir>

namespace monitron::bench {

namespace {

constexpr int rounds = 7;
constexpr int checks = 1'440;

QString begin()
{
    return QString::number(
        std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count());
}

Result<void> fill(const QString &folder, int monitors)
{
    if (!QDir().mkpath(folder))
        return failure(Error::Code::Io, folder);
    auto store = Store::open(folder, Store::Durability::Off);
    if (!store)
        return Unexpected(store.error());
    const auto written = writeHistory(**store, {monitors, checks, std::chrono::minutes(1),
                                                SystemClock().now(), std::chrono::hours(24 * 30)});
    return written ? Result<void>() : Unexpected(written.error());
}

/// A profile whose window shows a team that was in step with its server, which can't be reached now.
Result<void> makeTeamProfile(const QString &profile, int monitors)
{
    Team team;
    team.id = QStringLiteral("0190b6a0-0000-7000-8000-000000000001");
    team.name = QStringLiteral("Team");
    team.email = QStringLiteral("anna@example.org");
    team.address.base = QUrl(QStringLiteral("http://127.0.0.1:9/")); // nobody listens there
    TeamList teams(profile);
    if (auto loaded = teams.load(); !loaded)
        return loaded;
    if (auto added = teams.add(team); !added)
        return added;
    const QString folder = profile + QStringLiteral("/teams/") + team.id;
    if (auto filled = fill(folder, monitors); !filled)
        return filled;
    auto store = Store::open(folder);
    if (!store)
        return Unexpected(store.error());
    const auto marked = (*store)->write([](Writer &writer) -> Result<void> {
        return writer.mirror()
            .setNumber(mirroredSequence, 1)
            .and_then([&] { return writer.setSetting(mirroredStore, QStringLiteral("store")); })
            .and_then([&] { return writer.mirror().setResultsFrom(hourOf(SystemClock().now()) - 25); });
    });
    if (!marked)
        return Unexpected(marked.error());
    QSettings state(profile + QStringLiteral("/window.ini"), QSettings::IniFormat);
    state.setValue(QStringLiteral("window/workspace"), team.id);
    return {};
}

struct Runs
{
    std::vector<double> times;
    std::vector<double> memory;

    Result<void> add(const QStringList &arguments)
    {
        const auto measured = WindowProcess(arguments + QStringList(begin())).finish();
        if (!measured)
            return Unexpected(measured.error());
        times.push_back(measured->time);
        memory.push_back(measured->memoryMiB);
        return {};
    }
};

/// Turn by turn, so that both see the same machine; the first of each only warms the disk's cache.
Result<std::pair<Runs, Runs>> inTurns(const QStringList &one, const QStringList &other)
{
    std::pair<Runs, Runs> runs;
    for (int round = 0; round <= rounds; ++round) {
        if (const auto done = runs.first.add(one); !done)
            return Unexpected(done.error());
        if (const auto done = runs.second.add(other); !done)
            return Unexpected(done.error());
        if (round == 0)
            runs = {};
    }
    return runs;
}

} // namespace

Result<Figures> measureTeamOpen()
{
    constexpr int monitors = 1'000;
    const QTemporaryDir local;
    const QTemporaryDir team;
    if (auto made = fill(local.path(), monitors); !made)
        return Unexpected(made.error());
    if (auto made = makeTeamProfile(team.path(), monitors); !made)
        return Unexpected(made.error());
    const QString app = QStringLiteral("app");
    const auto runs = inTurns({app, team.path()}, {app, local.path()});
    if (!runs)
        return Unexpected(runs.error());
    const double teamTime = quantile(runs->first.times, 0.5);
    const double localTime = quantile(runs->second.times, 0.5);
    return Figures{
        atMost(
            QStringLiteral("start to the list of a team of 1,000 whose server is away, over the local list"),
            teamTime / localTime, QStringLiteral("x"), 1.2),
        info(QStringLiteral("team, median"), teamTime, QStringLiteral("ms")),
        info(QStringLiteral("local, median"), localTime, QStringLiteral("ms")),
    };
}

Result<Figures> measureTeamMemory()
{
    constexpr int monitors = 10'000;
    const QTemporaryDir team;
    if (auto made = makeTeamProfile(team.path(), monitors); !made)
        return Unexpected(made.error());
    const auto runs = inTurns({QStringLiteral("app"), team.path()}, {QStringLiteral("chart")});
    if (!runs)
        return Unexpected(runs.error());
    const double teamMemory = quantile(runs->first.memory, 0.5);
    const double empty = quantile(runs->second.memory, 0.5);
    return Figures{
        atMost(QStringLiteral("a team of 10,000 monitors, resident over an empty window"), teamMemory - empty,
               QStringLiteral("MiB"), 120),
        info(QStringLiteral("with the team"), teamMemory, QStringLiteral("MiB")),
        info(QStringLiteral("the empty window"), empty, QStringLiteral("MiB")),
    };
}

} // namespace monitron::bench
