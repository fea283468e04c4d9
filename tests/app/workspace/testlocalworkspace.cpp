// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/importjob.h"
#include "app/workspace/localworkspace.h"
#include "app/workspace/whendone.h"
#include "core/engine/engine.h"
#include "core/secrets/memorysecretstore.h"
#include "core/storage/backup.h"
#include "core/storage/reader.h"
#include "core/storage/store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QtTest>

using namespace monitron;

class TestLocalWorkspace : public QObject
{
    Q_OBJECT

private:
    template <typename T>
    static Result<T> answer(const QFuture<Result<T>> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            return failure(Error::Code::Internal, QStringLiteral("no answer"));
        return future.result();
    }

private Q_SLOTS:
    void commandsReachTheStore()
    {
        QTemporaryDir directory;
        auto store = Store::open(directory.path(), Store::Durability::Off);
        QVERIFY(store);
        MemorySecretStore secrets;
        const SystemClock clock;
        EngineOptions options;
        options.watchNetwork = false;
        Engine engine(**store, secrets, clock, nullptr, options);
        LocalWorkspace workspace({**store, engine, secrets, clock, nullptr, directory.path()});
        QVERIFY(engine.start());
        workspace.ensureDefaults();
        const auto channels = [&] {
            return answer(workspace.read([](const Reader &reader) { return reader.channels(); }));
        };
        QTRY_COMPARE(channels().value().size(), size_t(1));
        QCOMPARE(channels()->front().kind, QStringLiteral("desktop"));

        QTcpServer target;
        QVERIFY(target.listen(QHostAddress::LocalHost));
        Monitor monitor;
        monitor.kind = QStringLiteral("tcp");
        monitor.name = QStringLiteral("here");
        monitor.url = QStringLiteral("tcp://127.0.0.1:%1").arg(target.serverPort());
        QSignalSpy changed(&workspace, &Workspace::changed);
        const auto saved = answer(workspace.saveMonitor(monitor, std::nullopt));
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
        QVERIFY(!changed.isEmpty() || changed.wait(30'000));
        const auto state = [&] {
            return answer(workspace.read([&](const Reader &reader) { return reader.monitors({saved->id}); }))
                ->front()
                .state;
        };
        QTRY_VERIFY_WITH_TIMEOUT(state().status == MonitorStatus::Up, 20'000);

        QVERIFY(answer(workspace.setPaused({saved->id}, true)));
        QTRY_VERIFY(state().status == MonitorStatus::Paused);
        QVERIFY(answer(workspace.removeMonitors({saved->id})));
    }

    void importsWhatIsValidAndExportsItAgain()
    {
        QTemporaryDir directory;
        auto store = Store::open(directory.path(), Store::Durability::Off);
        QVERIFY(store);
        MemorySecretStore secrets;
        const SystemClock clock;
        EngineOptions options;
        options.watchNetwork = false;
        Engine engine(**store, secrets, clock, nullptr, options);
        LocalWorkspace workspace({**store, engine, secrets, clock, nullptr, directory.path()});
        QVERIFY(engine.start());

        QFile file(directory.filePath(QStringLiteral("in.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QJsonObject good{{QStringLiteral("name"), QStringLiteral("a")},
                               {QStringLiteral("url"), QStringLiteral("http://127.0.0.1:9/")},
                               {QStringLiteral("enabled"), false}};
        const QJsonObject bad{{QStringLiteral("name"), QStringLiteral("b")},
                              {QStringLiteral("url"), QStringLiteral("gopher://127.0.0.1/")}};
        file.write(QJsonDocument(QJsonArray{good, good, bad}).toJson());
        file.close();
        const auto report = answer(previewImport(workspace, {file.fileName(), {}}));
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE((*report)->rows.size(), size_t(3));
        QCOMPARE((*report)->usableCount(), 2);
        QVERIFY((*report)->rows[1].duplicate);
        QVERIFY(!answer(previewImport(workspace, {directory.filePath(QStringLiteral("missing.csv")), {}})));
        ImportJob job(workspace, {{0, (*report)->rows[0].monitor, std::nullopt}});
        QSignalSpy finished(&job, &ImportJob::finished);
        job.start();
        QVERIFY(finished.wait(20'000));
        QCOMPARE(job.saved().size(), size_t(1));

        const QString out = directory.filePath(QStringLiteral("out.csv"));
        const auto exported = answer(workspace.exportMonitors(out, {}));
        QVERIFY(exported);
        QCOMPARE(exported->exported, 1);
        const auto again = answer(previewImport(workspace, {out, {}}));
        QVERIFY(again);
        QVERIFY((*again)->rows.front().duplicate && !(*again)->rows.front().differs);
    }

    void backsUpWhileItRunsAndGoesBack()
    {
        QTemporaryDir directory;
        const QString copy = directory.filePath(QStringLiteral("copy.sqlite"));
        const QString data = directory.filePath(QStringLiteral("data"));
        QVERIFY(QDir().mkpath(data));
        {
            auto store = Store::open(data, Store::Durability::Off);
            QVERIFY(store);
            MemorySecretStore secrets;
            const SystemClock clock;
            EngineOptions options;
            options.watchNetwork = false;
            Engine engine(**store, secrets, clock, nullptr, options);
            LocalWorkspace workspace({**store, engine, secrets, clock, nullptr, data});
            QVERIFY(engine.start());
            Monitor monitor;
            monitor.name = QStringLiteral("kept");
            monitor.url = QStringLiteral("http://127.0.0.1:9/");
            const auto saved = answer(workspace.saveMonitor(monitor, std::nullopt));
            QVERIFY(saved);
            QVERIFY(answer(workspace.backUp(copy)));
            QVERIFY(!answer(workspace.backUp(copy))); // never over another
            QVERIFY(answer(workspace.removeMonitors({saved->id})));
        }
        const auto aside = restore(copy, data);
        QVERIFY2(aside, aside ? "" : qPrintable(aside.error().message));
        QVERIFY(QFile::exists(*aside));
        const auto store = Store::open(data);
        QVERIFY(store);
        const auto reader = (*store)->openReader();
        QVERIFY(reader);
        QCOMPARE((*reader)->monitors()->size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestLocalWorkspace)
#include "testlocalworkspace.moc"
