// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/maintenance.h"
#include "core/storage/reader.h"
#include "core/storage/store.h"
#include "core/storage/writer.h"
#include "tests/core/storage/serverdatabase.h"

#include <QTemporaryDir>
#include <QtTest>

namespace monitron {

/// Fails the test with the error's own words.
#define VERIFY_RESULT(expression)                                                                            \
    do {                                                                                                     \
        const auto &verified = (expression);                                                                 \
        QVERIFY2(verified.has_value(), verified ? "" : qPrintable(verified.error().message));                \
    } while (false)

/// A real store of its own (in a folder, or on a PostgreSQL server), and short words for what tests do with
/// it.
struct StoreFixture
{
    QTemporaryDir folder;
    ServerDatabase server;
    std::unique_ptr<Store> store;
    std::unique_ptr<Reader> reader;

    StoreFixture() { open(); }
    [[nodiscard]] bool isOnServer() const { return server.url().has_value(); }
    void open()
    {
        reader.reset();
        store.reset();
        auto opened = openStore();
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        store = std::move(*opened);
        auto connection = store->openReader();
        if (!connection)
            qFatal("%s", qPrintable(connection.error().message));
        reader = std::move(*connection);
    }

    [[nodiscard]] Result<std::unique_ptr<Store>> openStore() const
    {
        return isOnServer() ? Store::connect(*server.url(), Store::Durability::Off)
                            : Store::open(folder.path(), Store::Durability::Off);
    }

    Result<ChangeSet> write(const std::function<Result<void>(Writer &)> &job) { return store->write(job); }
    Result<ChangeSet> record(const Decision &decision)
    {
        return write([&](Writer &writer) { return writer.record(decision); });
    }
    Monitor addMonitor(const QString &name = QStringLiteral("Shop"), Timestamp now = Timestamp(1000))
    {
        Monitor monitor;
        monitor.id = MonitorId::make(now);
        monitor.name = name;
        monitor.url = QStringLiteral("https://shop.example/");
        return save(monitor, now).value();
    }
    Result<Monitor> save(const Monitor &monitor, Timestamp now)
    {
        Result<Monitor> saved = failure(Error::Code::Internal, QStringLiteral("not run"));
        auto done = write([&](Writer &writer) -> Result<void> {
            saved = writer.saveMonitor(monitor, now);
            return saved.map([](const Monitor &) {});
        });
        if (!done)
            return Unexpected(done.error());
        return saved;
    }
    /// Runs maintenance to its end; `purged` collects the monitors that left the trash for good.
    Result<void> maintainAll(Timestamp now, const Retention &retention = {},
                             QSet<MonitorId> *purged = nullptr)
    {
        bool more = true;
        while (more) {
            auto done = write([&](Writer &writer) -> Result<void> {
                const auto left = maintain(writer, retention, now);
                if (!left)
                    return Unexpected(left.error());
                more = *left;
                return {};
            });
            if (!done)
                return Unexpected(done.error());
            if (purged)
                *purged |= done->purged;
        }
        return {};
    }
};

inline CheckResult checkAt(const Monitor &monitor, Timestamp at, Outcome outcome = Outcome::Good)
{
    CheckResult result;
    result.monitor = monitor.id;
    result.at = at;
    result.outcome = outcome;
    if (outcome == Outcome::Bad) {
        result.failure = FailureKind::HttpStatus;
        result.statusCode = 503;
        result.message = QStringLiteral("The server answered 503.");
    } else if (outcome == Outcome::Good) {
        result.statusCode = 200;
        result.totalUs = 12'345;
        result.bytes = 5'120;
        result.phases.connect = 1'230;
        result.phases.firstByte = 9'870;
    }
    return result;
}

inline Decision decisionOf(const CheckResult &result, Duration cover = std::chrono::seconds(60))
{
    Decision decision;
    decision.monitor = result.monitor;
    decision.result = result;
    decision.cover = cover;
    return decision;
}

} // namespace monitron
