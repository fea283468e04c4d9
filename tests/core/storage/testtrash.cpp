// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/storefixture.h"

using namespace monitron;

namespace {

constexpr Timestamp start(1'790'000'000'000);
constexpr Duration day = std::chrono::hours(24);

Result<ChangeSet> remove(StoreFixture &store, MonitorId id, Timestamp at)
{
    return store.write([&](Writer &writer) { return writer.removeMonitor(id, at, QStringLiteral("ann")); });
}

Result<ChangeSet> restore(StoreFixture &store, MonitorId id, Timestamp at)
{
    return store.write([&](Writer &writer) {
        return writer.restoreMonitor(id, at, QStringLiteral("bob")).map([](const MonitorView &) {});
    });
}

Result<void> edit(StoreFixture &store, Monitor &monitor, Timestamp at, const EditNote &note)
{
    const auto done = store.write([&](Writer &writer) {
        return writer.saveMonitor(monitor, at, note).map([&](const Monitor &saved) { monitor = saved; });
    });
    return done ? Result<void>() : Unexpected(done.error());
}

} // namespace

/// The trash, and the list of who changed what.
class TestTrash : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRemovedMonitorIsUnseenAndComesBackWhole()
    {
        StoreFixture store;
        const Monitor gone = store.addMonitor(QStringLiteral("gone"), start);
        const Monitor stays = store.addMonitor(QStringLiteral("stays"), start);
        Decision decision = decisionOf(checkAt(gone, start));
        MonitorState state;
        state.status = MonitorStatus::Up;
        decision.state = state;
        Incident incident;
        incident.id = IncidentId::make(start);
        incident.monitor = gone.id;
        decision.incidents = {incident};
        VERIFY_RESULT(store.record(decision));

        const auto changes = remove(store, gone.id, start + day);
        VERIFY_RESULT(changes);
        QVERIFY(changes->removed.contains(gone.id) && changes->monitors.isEmpty());
        QCOMPARE(store.reader->monitors()->size(), std::size_t{1});
        QVERIFY(store.reader->monitors({gone.id})->empty());
        QVERIFY(store.reader->recent({gone.id}, 5)->isEmpty());
        QVERIFY(store.reader->incidents(IncidentQuery{})->empty());
        QCOMPARE(store.reader->incident(incident.id).error().code, Error::Code::NotFound);
        QCOMPARE(store.reader->results(gone.id, Timestamp(start + day), 5).error().code,
                 Error::Code::NotFound);
        QCOMPARE(store.record(decision).error().code, Error::Code::NotFound);
        QCOMPARE(store.save(gone, start).error().code, Error::Code::NotFound);
        QCOMPARE(remove(store, gone.id, start).error().code, Error::Code::NotFound);
        const auto trash = store.reader->removedMonitors();
        VERIFY_RESULT(trash);
        QCOMPARE(trash->size(), std::size_t{1});
        QVERIFY(trash->front().monitor == gone);
        QCOMPARE(trash->front().removedAt, start + day);

        const auto back = restore(store, gone.id, start + day * 2);
        VERIFY_RESULT(back);
        QVERIFY(back->monitors.contains(gone.id) && back->removed.isEmpty());
        QVERIFY(store.reader->monitors({gone.id})->front().monitor == gone);
        QVERIFY(store.reader->monitors({gone.id})->front().state == state);
        QCOMPARE(store.reader->results(gone.id, start + day, 5)->size(), std::size_t{1});
        QCOMPARE(store.reader->incidents(IncidentQuery{})->size(), std::size_t{1});
        QVERIFY(store.reader->removedMonitors()->empty());
        QCOMPARE(restore(store, stays.id, start).error().code, Error::Code::NotFound);
    }

    void theTrashIsEmptiedAfterThirtyDays()
    {
        StoreFixture store;
        const Monitor first = store.addMonitor(QStringLiteral("first"), start);
        const Monitor second = store.addMonitor(QStringLiteral("second"), start);
        VERIFY_RESULT(store.record(decisionOf(checkAt(first, start))));
        VERIFY_RESULT(remove(store, first.id, start));
        VERIFY_RESULT(remove(store, second.id, start + day));
        VERIFY_RESULT(store.maintainAll(start + keptInTrash));
        QCOMPARE(store.reader->removedMonitors()->size(), std::size_t{2});
        QSet<MonitorId> purged;
        VERIFY_RESULT(store.maintainAll(start + keptInTrash + Duration(1), {}, &purged));
        QCOMPARE(purged, QSet<MonitorId>{first.id});
        QCOMPARE(store.reader->removedMonitors()->size(), std::size_t{1});
        QCOMPARE(restore(store, first.id, start).error().code, Error::Code::NotFound);
        VERIFY_RESULT(restore(store, second.id, start + day * 30));
    }

    void eachEditIsWrittenDown()
    {
        StoreFixture store;
        Monitor monitor;
        monitor.id = MonitorId::make(start);
        monitor.name = QStringLiteral("Shop");
        monitor.url = QStringLiteral("https://shop.example/");
        VERIFY_RESULT(edit(store, monitor, start, {QStringLiteral("ann")}));
        monitor.interval = std::chrono::seconds(30);
        VERIFY_RESULT(edit(store, monitor, start + Duration(1), {QStringLiteral("bob"), true}));
        VERIFY_RESULT(edit(store, monitor, start + Duration(2), {QStringLiteral("bob")})); // changes nothing
        VERIFY_RESULT(remove(store, monitor.id, start + Duration(3)));
        VERIFY_RESULT(restore(store, monitor.id, start + Duration(4)));

        const auto revisions = store.reader->revisions(monitor.id, 10);
        VERIFY_RESULT(revisions);
        QCOMPARE(revisions->size(), std::size_t{4});
        const MonitorRevision &made = revisions->at(3);
        QCOMPARE(made.author, QStringLiteral("ann"));
        QCOMPARE(made.version, 1);
        QVERIFY(made.changes.empty());
        const MonitorRevision &edited = revisions->at(2);
        QCOMPARE(edited.at, start + Duration(1));
        QCOMPARE(edited.author, QStringLiteral("bob"));
        QVERIFY(edited.changes == (std::vector<FieldChange>{{QStringLiteral("interval_seconds"), 60, 30},
                                                            {QStringLiteral("secret"), QJsonValue::Undefined,
                                                             QJsonValue::Undefined}}));
        QVERIFY(revisions->at(1).changes ==
                (std::vector<FieldChange>{{QStringLiteral("removed"), false, true}}));
        QVERIFY(revisions->at(0).changes ==
                (std::vector<FieldChange>{{QStringLiteral("removed"), true, false}}));
    }

    void theLatestTwoHundredEditsAreKept()
    {
        StoreFixture store;
        Monitor monitor = store.addMonitor();
        for (int i = 0; i < 230; ++i) {
            monitor.notes = QString::number(i);
            monitor = store.save(monitor, start + Duration(i)).value();
        }
        const auto revisions = store.reader->revisions(monitor.id, 1000);
        VERIFY_RESULT(revisions);
        QCOMPARE(revisions->size(), std::size_t{200});
        QCOMPARE(revisions->front().version, 231);
    }
};

QTEST_GUILESS_MAIN(TestTrash)
#include "testtrash.moc"
