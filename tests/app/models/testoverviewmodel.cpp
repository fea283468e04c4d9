// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/overviewmodel.h"
#include "core/storage/writer.h"
#include "tests/support/storeworkspace.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace monitron;
using namespace std::chrono_literals;

class TestOverviewModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void readsWhileSomebodyLooks()
    {
        StoreWorkspace workspace;
        const MonitorId slow = workspace.add(QStringLiteral("slow"));
        const MonitorId flaky = workspace.add(QStringLiteral("flaky"));
        const Timestamp start = workspace.time.now();
        for (int i = 0; i < 10; ++i) {
            workspace.record(slow, start + 1min * i, Outcome::Good, 900'000);
            workspace.record(flaky, start + 1min * i, i % 2 == 0 ? Outcome::Bad : Outcome::Good, 90'000);
        }
        workspace.time.advance(10min);
        MonitorListModel monitors(workspace);
        monitors.reload();
        QTRY_VERIFY(monitors.isLoaded());
        OverviewModel model(workspace, monitors);
        QVERIFY(!model.isLoaded());
        model.setActive(true);
        QTRY_VERIFY(model.isLoaded());
        const auto slowest = model.slowest();
        QCOMPARE(slowest.size(), size_t(2));
        QCOMPARE(slowest.front().name, QStringLiteral("slow"));
        QCOMPARE(slowest.front().share.value_or(0), 1.0);
        QVERIFY(slowest.front().value.endsWith(QStringLiteral("ms")));
        for (const OverviewSpan span : {OverviewSpan::Day, OverviewSpan::Week}) {
            QCOMPARE(model.flakiest(span).size(), size_t(1));
            QVERIFY(model.flakiest(span).front().value.startsWith(QStringLiteral("5 failure")));
        }
        QVERIFY(model.certificates().empty());
        QVERIFY(model.figures().uptime.front().ratio().value_or(0) > 0.7);

        // What was removed is not listed, even before the figures are read again.
        static_cast<void>(workspace.removeMonitors({slow}));
        QTRY_COMPARE(monitors.rowCount(), 1);
        QCOMPARE(model.slowest().size(), size_t(1));
    }

    void certificatesOfTheNextMonth()
    {
        StoreWorkspace workspace;
        const Timestamp now = workspace.time.now();
        const std::pair<const char *, Duration> cases[] = {
            {"gone", -1h}, {"near", 24h * 3 + 1h}, {"soon", 24h * 20 + 1h}, {"far", 24h * 90}};
        for (const auto &[name, left] : cases) {
            Decision decision;
            decision.monitor = workspace.add(QString::fromLatin1(name));
            CheckResult result;
            result.monitor = decision.monitor;
            result.at = now;
            result.facts.chain = {Certificate{{}, {}, now - 24h, now + left, QByteArray(32, 'x')}};
            decision.result = result;
            workspace.write([&](Writer &writer) { return writer.record(decision); });
        }
        MonitorListModel monitors(workspace);
        monitors.reload();
        QTRY_VERIFY(monitors.isLoaded());
        OverviewModel model(workspace, monitors);
        model.setActive(true);
        QTRY_VERIFY(model.isLoaded());
        const auto rows = model.certificates();
        QCOMPARE(rows.size(), size_t(3));
        QCOMPARE(rows[0].value, QStringLiteral("expired"));
        QCOMPARE(rows[1].value, QStringLiteral("3 day(s)"));
        QCOMPARE(rows[1].state, ShownState::Down);
        QCOMPARE(rows[2].state, ShownState::Failing);
    }

    void rowsStayInPlace()
    {
        FigureListModel model;
        const QAbstractItemModelTester tester(&model);
        const auto row = [](const char *name, const char *value) {
            FigureRow figure;
            figure.name = QString::fromLatin1(name);
            figure.value = QString::fromLatin1(value);
            return figure;
        };
        model.setRows({row("a", "1"), row("b", "2")});
        const QPersistentModelIndex first = model.index(0);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setRows({row("a", "3"), row("b", "2"), row("c", "1")});
        QCOMPARE(first.data(FigureListModel::ValueRole).toString(), QStringLiteral("3"));
        model.setRows({row("c", "1")});
        QCOMPARE(model.rowCount(), 1);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(reset.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestOverviewModel)
#include "testoverviewmodel.moc"
