// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/checklogmodel.h"
#include "app/models/historymodel.h"
#include "app/models/monitordetail.h"
#include "app/models/monitorsectionsmodel.h"
#include "app/models/timelinemodel.h"
#include "core/storage/writer.h"
#include "tests/support/storeworkspace.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace monitron;
using namespace std::chrono_literals;

class TestModels : public QObject
{
    Q_OBJECT

private:
    static QStringList texts(const QAbstractItemModel &model)
    {
        QStringList all;
        for (int i = 0; i < model.rowCount(); ++i)
            all.append(model.index(i, 0).data().toString());
        return all;
    }

private Q_SLOTS:
    void listFollowsTheStore()
    {
        StoreWorkspace workspace;
        const MonitorId first = workspace.add(QStringLiteral("first"));
        MonitorListModel model(workspace);
        const QAbstractItemModelTester tester(&model);
        model.reload();
        QTRY_VERIFY(model.isLoaded());
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0).data(MonitorListModel::StateRole).value<ShownState>(), ShownState::Pending);

        workspace.record(first, workspace.time.now(), Outcome::Good, 142'000);
        QTRY_COMPARE(model.index(0).data(MonitorListModel::StateRole).value<ShownState>(), ShownState::Up);
        QCOMPARE(model.index(0).data(MonitorListModel::LatencyRole).toLongLong(), 142'000);

        const MonitorId second = workspace.add(QStringLiteral("second"));
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(model.summary().total, 2);
        static_cast<void>(workspace.removeMonitors({first}));
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowOf(second), 0);
        QCOMPARE(model.rowOf(first), -1);
    }

    void barsAreReadWhenLookedAt()
    {
        StoreWorkspace workspace;
        const MonitorId id = workspace.add(QStringLiteral("barred"));
        const Timestamp start = workspace.time.now();
        for (int i = 0; i < 5; ++i)
            workspace.record(id, start + std::chrono::minutes(i), i == 3 ? Outcome::Bad : Outcome::Good);
        workspace.time.advance(5min);
        MonitorListModel model(workspace);
        model.reload();
        QTRY_VERIFY(model.isLoaded());
        const auto bar = [&] { return model.index(0).data(MonitorListModel::BarRole).value<HeartbeatBar>(); };
        QTRY_COMPARE(bar().size(), size_t(5));
        QVERIFY(bar()[3] == Outcome::Bad);
        QVERIFY(model.index(0).data(MonitorListModel::UptimeRole).isValid());
    }

    void sectionsGroupFilterAndFold()
    {
        StoreWorkspace workspace;
        workspace.add(QStringLiteral("zeta"), QStringLiteral("Web"));
        const MonitorId alpha = workspace.add(QStringLiteral("Alpha 10"), QStringLiteral("Web"));
        workspace.add(QStringLiteral("alpha 9"), QStringLiteral("Web"));
        workspace.add(QStringLiteral("alone"));
        workspace.add(QStringLiteral("db"), QStringLiteral("Data"),
                      QStringLiteral("https://postgres.example.org/"));
        MonitorListModel list(workspace);
        MonitorSectionsModel model(list);
        const QAbstractItemModelTester tester(&model);
        list.reload();
        QTRY_COMPARE(texts(model), QStringList({QStringLiteral("Data"), QStringLiteral("db"),
                                                QStringLiteral("Web"), QStringLiteral("alpha 9"),
                                                QStringLiteral("Alpha 10"), QStringLiteral("zeta"),
                                                QStringLiteral("No group"), QStringLiteral("alone")}));
        QVERIFY(model.idAt(model.index(0)).isNull());
        QCOMPARE(model.indexOf(alpha).row(), 4);

        model.toggleFolded(QStringLiteral("Web"));
        QCOMPARE(model.rowCount(), 5);
        model.setFilter(QStringLiteral("ALPHA web"));
        QCOMPARE(texts(model),
                 QStringList({QStringLiteral("Web"), QStringLiteral("alpha 9"), QStringLiteral("Alpha 10")}));
        model.setFilter(QStringLiteral("postgres"));
        QCOMPARE(texts(model), QStringList({QStringLiteral("Data"), QStringLiteral("db")}));
        model.setFilter(QStringLiteral("nothing has this"));
        QCOMPARE(model.rowCount(), 0);
    }

    void logPagesAndGrows()
    {
        StoreWorkspace workspace;
        const MonitorId id = workspace.add(QStringLiteral("busy"));
        const Timestamp start = workspace.time.now();
        for (int i = 0; i < 250; ++i)
            workspace.record(id, start + std::chrono::seconds(i), i % 50 == 0 ? Outcome::Bad : Outcome::Good,
                             1000, i % 50 == 0 ? QStringLiteral("broken") : QString());
        CheckLogModel model(workspace);
        model.setMonitor(id);
        QTRY_COMPARE(model.rowCount(), 100);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 200);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 250);
        QVERIFY(!model.canFetchMore({}));
        const QAbstractItemModelTester tester(&model); // fetches by itself
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("200 OK"));

        workspace.record(id, start + 300s, Outcome::Bad, 1000, QStringLiteral("just now"));
        QTRY_COMPARE(model.rowCount(), 251);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("just now"));

        model.setFailuresOnly(true);
        QTRY_COMPARE(model.rowCount(), 6);
        model.setMonitor({});
        QCOMPARE(model.rowCount(), 0);
    }

    void detailAndHistory()
    {
        StoreWorkspace workspace;
        const MonitorId id = workspace.add(QStringLiteral("watched"));
        const Timestamp start = workspace.time.now();
        for (int i = 0; i < 30; ++i)
            workspace.record(id, start + std::chrono::minutes(i), i < 27 ? Outcome::Good : Outcome::Bad,
                             100'000);
        workspace.time.advance(30min);
        MonitorDetail detail(workspace);
        detail.setMonitor(id);
        QTRY_VERIFY(detail.data().has_value());
        QCOMPARE(detail.data()->shown(), ShownState::Down);
        QVERIFY(detail.data()->day.ratio().has_value());
        QVERIFY(std::abs(*detail.data()->day.ratio() - 0.9) < 0.001);
        QVERIFY(detail.data()->p50Us.has_value());

        HistoryModel history(workspace);
        history.setMaxPoints(60);
        history.setMonitor(id);
        QTRY_VERIFY(!history.data().series.points.empty());
        QVERIFY(history.data().series.points.size() <= 300);

        static_cast<void>(workspace.removeMonitors({id}));
        QTRY_VERIFY(detail.monitor().isNull());
    }

    void timelineTellsAnIncident()
    {
        StoreWorkspace workspace;
        const MonitorId id = workspace.add(QStringLiteral("fallen"));
        const Timestamp start = workspace.time.now();
        Decision decision;
        decision.monitor = id;
        Incident incident;
        incident.id = IncidentId::make(start);
        incident.monitor = id;
        incident.startedAt = start;
        incident.openedAt = start + 30s;
        incident.cause = QStringLiteral("Connection refused");
        decision.incidents = {incident};
        MonitorState state;
        state.status = MonitorStatus::Down;
        state.incident = incident;
        decision.state = state;
        workspace.write([&](Writer &writer) { return writer.record(decision); });

        TimelineModel model(workspace);
        const QAbstractItemModelTester tester(&model);
        model.setMonitor(id);
        QTRY_COMPARE(model.rowCount(), 3);
        QVERIFY(model.hasOpenIncident());
        QVERIFY(model.index(0).data(TimelineModel::HeaderRole).toBool());
        QCOMPARE(model.index(1).data(TimelineModel::DetailRole).toString(),
                 QStringLiteral("Connection refused"));

        incident.endedAt = incident.closedAt = start + 5min;
        incident.closedBy = Incident::ClosedBy::Recovery;
        decision.incidents = {incident};
        decision.state = MonitorState();
        workspace.write([&](Writer &writer) { return writer.record(decision); });
        QTRY_COMPARE(model.rowCount(), 4);
        QVERIFY(!model.hasOpenIncident());
    }
};

QTEST_GUILESS_MAIN(TestModels)
#include "testmodels.moc"
