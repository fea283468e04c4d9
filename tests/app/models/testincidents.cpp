// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/incidentlistmodel.h"
#include "app/models/timelinemodel.h"
#include "tests/support/incidentscene.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace monitron;
using namespace std::chrono_literals;

class TestIncidents : public QObject
{
    Q_OBJECT

    static QStringList names(const IncidentListModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.index(row).data().toString());
        return all;
    }
    static QStringList titles(const TimelineModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.index(row).data().toString());
        return all;
    }

private Q_SLOTS:
    void openOnesComeFirst()
    {
        StoreWorkspace workspace;
        const IncidentScene scene{workspace};
        const Timestamp start = workspace.time.now();
        Incident old = scene.open(workspace.add(QStringLiteral("old, open")), start);
        Incident closed = scene.open(workspace.add(QStringLiteral("newer, closed")), start + 1min);
        IncidentScene::close(closed, start + 2min);
        scene.record(closed);
        workspace.time.advance(5min);

        IncidentListModel model(workspace);
        const QAbstractItemModelTester tester(&model);
        model.reload();
        QTRY_VERIFY(model.isLoaded());
        QCOMPARE(names(model), QStringList({QStringLiteral("old, open"), QStringLiteral("newer, closed")}));
        QCOMPARE(model.index(0).data(IncidentListModel::StateRole).value<ShownState>(), ShownState::Down);
        QCOMPARE(model.index(1).data(IncidentListModel::StateRole).value<ShownState>(), ShownState::Up);
        QVERIFY(!model.canFetchMore({}));

        // A new one comes in on top; the one that closes moves, and keeps whoever points at it.
        const QPersistentModelIndex pointed = model.index(0);
        const Incident fresh = scene.open(workspace.add(QStringLiteral("fresh")), start + 4min);
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("fresh"));
        QCOMPARE(pointed.row(), 1);
        IncidentScene::close(old, start + 5min);
        scene.record(old);
        QTRY_COMPARE(pointed.row(), 2);
        QCOMPARE(pointed.data(IncidentListModel::IdRole).value<IncidentId>(), old.id);

        model.setOpenOnly(true);
        QTRY_COMPARE(names(model), QStringList(QStringLiteral("fresh")));
        static_cast<void>(workspace.removeMonitors({fresh.monitor}));
        QTRY_COMPARE(model.rowCount(), 0);
        static_cast<void>(workspace.restoreMonitors({fresh.monitor}));
        QTRY_COMPARE(names(model), QStringList(QStringLiteral("fresh")));
    }

    void pagesThroughManyAndFilters()
    {
        StoreWorkspace workspace;
        const Timestamp start = workspace.time.now();
        const MonitorId one = workspace.add(QStringLiteral("Élan one"));
        const MonitorId two = workspace.add(QStringLiteral("two"));
        workspace.write([&](Writer &writer) -> Result<void> {
            for (int i = 0; i < 450; ++i) {
                Decision decision;
                decision.monitor = i % 90 == 0 ? one : two;
                // Many at once, as when a router dies.
                Incident incident =
                    IncidentScene::opened(decision.monitor, start + 1ms * (i / 7), QString::number(i));
                IncidentScene::close(incident, start + 1s);
                decision.incidents = {incident};
                if (auto done = writer.record(decision); !done)
                    return done;
            }
            return {};
        });
        IncidentListModel model(workspace);
        model.reload();
        QTRY_VERIFY(model.isLoaded());
        QVERIFY(model.rowCount() >= 100 && model.rowCount() < 450);
        while (model.rowCount() < 450) {
            QTRY_VERIFY(model.canFetchMore({}));
            const int before = model.rowCount();
            model.fetchMore({});
            QTRY_VERIFY(model.rowCount() > before);
        }
        QSet<QString> causes;
        for (int row = 0; row < model.rowCount(); ++row)
            causes.insert(model.index(row).data(IncidentListModel::CauseRole).toString());
        QCOMPARE(causes.size(), 450);

        model.setFilter(QStringLiteral("ÉLAN"));
        QTRY_VERIFY(model.isLoaded());
        // As a view does: it is searched for a moment at a time.
        QTRY_VERIFY((model.fetchMore({}), model.rowCount() == 5));
        model.setFilter(QStringLiteral("two 17"));
        QTRY_VERIFY(model.isLoaded() && model.rowCount() > 0);
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(model.row(row).incident.cause.contains(QStringLiteral("17")));
        model.setFilter(QStringLiteral("nowhere"));
        QTRY_VERIFY(model.isLoaded());
        QCOMPARE(model.rowCount(), 0);
        model.setFilter({});
        model.setMonitor(one);
        QTRY_COMPARE(model.rowCount(), 5);
    }

    void timelineFollowsTheStore()
    {
        StoreWorkspace workspace;
        const IncidentScene scene{workspace};
        const ChannelId channel = scene.addChannel(QStringLiteral("Pager"));
        static_cast<void>(scene.addChannel(QStringLiteral("Quiet"), {MessageKind::Down}));
        const Timestamp start = workspace.time.now();
        Incident incident = scene.open(workspace.add(QStringLiteral("fallen")), start);
        workspace.time.advance(1min);

        TimelineModel model(workspace);
        const QAbstractItemModelTester tester(&model);
        QSignalSpy changed(&model, &TimelineModel::changed);
        model.setIncident(incident.id);
        QTRY_VERIFY(model.story().has_value());
        QCOMPARE(titles(model).mid(2),
                 QStringList({QStringLiteral("Pager"), QStringLiteral("Quiet not asked")}));
        QVERIFY(model.index(3).data(TimelineModel::DetailRole).toString().contains(QStringLiteral("kind")));

        // The pager takes it; whoever looks at the last row still does.
        const QPersistentModelIndex last = model.index(model.rowCount() - 1);
        Delivery delivery = model.story()->view.deliveries.front();
        QVERIFY(delivery.channel == channel);
        delivery.state = Delivery::State::Delivered;
        delivery.attempts = 1;
        delivery.finishedAt = start + 1s;
        delivery.detail = QStringLiteral("200 OK");
        workspace.write([&](Writer &writer) { return writer.updateDelivery(delivery); });
        QTRY_VERIFY(model.story()->view.deliveries.front().state == Delivery::State::Delivered);
        QVERIFY(!titles(model).filter(QStringLiteral("Pager")).isEmpty());
        QVERIFY(last.isValid());

        workspace.write([&](Writer &writer) {
            return writer.addNote(incident.id, {start + 40s, QStringLiteral("anna"), QStringLiteral("hm")});
        });
        QTRY_VERIFY(titles(model).contains(QStringLiteral("Note by anna")));
        IncidentScene::close(incident, start + 50s);
        scene.record(incident);
        QTRY_COMPARE(titles(model).last(), QStringLiteral("Recovered"));
        QVERIFY(!model.index(0).data(TimelineModel::ExactTimeRole).toString().isEmpty());

        static_cast<void>(workspace.removeMonitors({incident.monitor}));
        QTRY_VERIFY(!model.story().has_value());
        QCOMPARE(model.rowCount(), 0);
    }

    void firstFailureHasItsOwnWords()
    {
        StoreWorkspace workspace;
        const IncidentScene scene{workspace};
        const MonitorId id = workspace.add(QStringLiteral("fallen"));
        const Timestamp start = workspace.time.now();
        workspace.record(id, start - 30s, Outcome::Bad, 1000, QStringLiteral("Reset by peer"));
        const Incident incident = scene.open(id, start, QStringLiteral("503"));
        TimelineModel model(workspace);
        model.setIncident(incident.id);
        QTRY_VERIFY(model.story().has_value());
        QCOMPARE(model.index(0).data(TimelineModel::DetailRole).toString(), QStringLiteral("Reset by peer"));
        QCOMPARE(model.index(1).data(TimelineModel::DetailRole).toString(), QStringLiteral("503"));
        model.setIncident({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestIncidents)
#include "testincidents.moc"
