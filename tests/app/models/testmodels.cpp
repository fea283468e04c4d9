// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/monitordetail.h"
#include "app/models/monitorsectionsmodel.h"
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

    void detailIsReadAndFollows()
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

        static_cast<void>(workspace.removeMonitors({id}));
        QTRY_VERIFY(detail.monitor().isNull());
    }
};

QTEST_GUILESS_MAIN(TestModels)
#include "testmodels.moc"
