// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchmark.h"
#include "tests/bench/syntheticresults.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace monitron::bench {

Result<Figures> measureSize()
{
    constexpr int monitors = 1000;
    constexpr int perMonitor = 1500;
    const QTemporaryDir dir;
    {
        auto store = Store::open(dir.path(), Store::Durability::Off);
        if (!store)
            return tl::make_unexpected(store.error());
        const auto written =
            writeHistory(**store, {monitors, perMonitor, std::chrono::seconds(60),
                                   Timestamp(1'760'000'000'000), std::chrono::hours(24 * 30)});
        if (!written)
            return tl::make_unexpected(written.error());
    }
    qint64 bytes = 0;
    const QFileInfoList files = QDir(dir.path()).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files)
        bytes += file.size();
    return Figures{
        atMost(QStringLiteral("bytes per result"), static_cast<double>(bytes) / (monitors * perMonitor),
               QStringLiteral("B"), 40),
        info(QStringLiteral("results"), monitors * perMonitor, QString()),
        info(QStringLiteral("files together"), static_cast<double>(bytes) / 1e6, QStringLiteral("MB")),
    };
}

} // namespace monitron::bench
