// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/storage/store.h"
#include "core/storage/writer.h"
#include "tests/bench/gui/guibenchmarks.h"
#include "tests/bench/gui/windowprocess.h"
#include "tests/bench/targetserver.h"

#include <QTemporaryDir>

namespace monitron::bench {

namespace {

constexpr int monitors = 100;
constexpr int seconds = 300;

Result<void> prepare(const QString &profile, const TargetServer &server)
{
    auto store = Store::open(profile);
    if (!store)
        return tl::make_unexpected(store.error());
    const Timestamp now = SystemClock().now();
    const auto written = (*store)->write([&](Writer &writer) -> Result<void> {
        for (int i = 0; i < monitors; ++i) {
            Monitor monitor;
            monitor.id = MonitorId::make(now);
            monitor.name = QStringLiteral("target %1").arg(i);
            monitor.url = server.url(i);
            monitor.interval = std::chrono::seconds(60);
            if (const auto saved = writer.saveMonitor(monitor, now); !saved)
                return tl::make_unexpected(saved.error());
        }
        return {};
    });
    if (!written)
        return tl::make_unexpected(written.error());
    return {};
}

} // namespace

Result<Figures> measureIdle()
{
    const TargetServer server(TargetServer::Place::Thread);
    const QTemporaryDir tray;
    const QTemporaryDir engine;
    for (const QTemporaryDir *profile : {&tray, &engine}) {
        if (const auto prepared = prepare(profile->path(), server); !prepared)
            return tl::make_unexpected(prepared.error());
    }
    // Side by side, so that both see the same machine.
    const QString time = QString::number(seconds);
    WindowProcess whole({QStringLiteral("tray"), tray.path(), time});
    WindowProcess bare({QStringLiteral("engine"), engine.path(), time});
    const auto app = whole.finish();
    const auto checks = bare.finish();
    if (!app || !checks)
        return tl::make_unexpected(app ? checks.error() : app.error());
    const auto share = [](double cpu) { return cpu / seconds * 100; };
    const QString percent = QStringLiteral("% of a core");
    return Figures{
        atMost(QStringLiteral("CPU in the tray beyond the checks themselves"),
               share(app->time - checks->time), percent, 0.2),
        info(QStringLiteral("CPU of the whole app"), share(app->time), percent),
        info(QStringLiteral("CPU of the checks themselves"), share(checks->time), percent),
        info(QStringLiteral("memory of the app in the tray"), app->memoryMiB, QStringLiteral("MiB")),
    };
}

} // namespace monitron::bench
