// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/chartcsv.h"
#include "app/models/dayhistory.h"
#include "app/models/distributionmodel.h"
#include "app/models/filewriter.h"
#include "app/models/historymodel.h"
#include "app/models/viewport.h"
#include "core/storage/writer.h"
#include "tests/support/storeworkspace.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QtTest>

using namespace monitron;
using namespace std::chrono_literals;

class TestHistory : public QObject
{
    Q_OBJECT

    static void recordOutage(StoreWorkspace &workspace, MonitorId id, Timestamp from,
                             std::optional<Timestamp> to)
    {
        Decision decision;
        decision.monitor = id;
        Incident incident;
        incident.id = IncidentId::make(from);
        incident.monitor = id;
        incident.startedAt = incident.openedAt = from;
        incident.endedAt = incident.closedAt = to;
        decision.incidents = {incident};
        workspace.write([&](Writer &writer) { return writer.record(decision); });
    }

private Q_SLOTS:
    void historyFollowsTheViewport()
    {
        StoreWorkspace workspace;
        const MonitorId id = workspace.add(QStringLiteral("watched"));
        const Timestamp start = workspace.time.now();
        for (int i = 0; i < 240; ++i)
            workspace.record(id, start + 1min * i, Outcome::Good, 100'000 + i);
        workspace.time.advance(4h);
        Viewport viewport(workspace.clock());
        viewport.follow(1h);
        HistoryModel history(workspace, viewport);
        history.setPixels(600);
        history.setMonitor(id);
        QVERIFY(history.isLoading());
        QTRY_VERIFY(history.isComplete());
        QCOMPARE(history.data().name, QStringLiteral("watched"));
        // A margin beyond what is seen is there for panning.
        QVERIFY(history.data().series.range.from <= viewport.range().from - 15min);

        // Zoomed out far, the old data stays until the new is there.
        viewport.follow(4h);
        QVERIFY(!history.isComplete() && !history.data().series.points.empty());
        QTRY_VERIFY(history.isComplete());
        QCOMPARE(history.data().series.points.front().at.ms(), start.ms());
        QCOMPARE(history.data().pointWidth, pointWidth(4h, 600));

        // Many steps at once are one question or two, not one for each.
        const QSignalSpy answers(&history, &HistoryModel::changed);
        for (int i = 0; i < 50; ++i)
            viewport.zoom(0.95, 0.3);
        QTRY_VERIFY(history.isComplete());
        QVERIFY(answers.size() <= 2);
        QVERIFY(history.data().series.range.from <= viewport.range().from);
    }

    void liveHistoryGrows()
    {
        StoreWorkspace workspace;
        const MonitorId id = workspace.add(QStringLiteral("live"));
        Viewport viewport(workspace.clock());
        viewport.follow(1h);
        HistoryModel history(workspace, viewport);
        history.setMonitor(id);
        QTRY_VERIFY(!history.isLoading());
        QVERIFY(history.data().series.points.empty());
        workspace.record(id, workspace.time.now(), Outcome::Good);
        workspace.time.advance(1s);
        viewport.followClock();
        QTRY_COMPARE(history.data().series.points.size(), size_t(1));

        // Unseen, nothing is read; seen again, what has come meanwhile is there.
        history.setActive(false);
        workspace.record(id, workspace.time.now(), Outcome::Bad);
        workspace.time.advance(1s);
        viewport.followClock();
        QCOMPARE(history.data().series.points.size(), size_t(1));
        history.setActive(true);
        QTRY_COMPARE(history.data().series.points.size(), size_t(2));
    }

    void aDeletedMonitorIsAnError()
    {
        StoreWorkspace workspace;
        Viewport viewport(workspace.clock());
        HistoryModel history(workspace, viewport);
        history.setMonitor(MonitorId::make(workspace.time.now()));
        QTRY_VERIFY(history.error().has_value());
        QVERIFY(!history.error()->message.isEmpty());
        const MonitorId id = workspace.add(QStringLiteral("there"));
        history.setMonitor(id);
        QTRY_VERIFY(history.isComplete());
        QVERIFY(!history.error().has_value());
    }

    void distributionOfWhatIsSeen()
    {
        StoreWorkspace workspace;
        const MonitorId id = workspace.add(QStringLiteral("spread"));
        const Timestamp start = workspace.time.now();
        for (int i = 0; i < 120; ++i)
            workspace.record(id, start + 1min * i, i % 10 ? Outcome::Good : Outcome::Bad,
                             i < 60 ? 10'000 : 80'000);
        workspace.time.advance(2h);
        Viewport viewport(workspace.clock());
        viewport.follow(4h);
        DistributionModel model(workspace, viewport);
        model.setMonitor(id);
        QVERIFY(model.isLoading());
        model.setActive(true);
        QTRY_COMPARE(model.histogram().count(), quint64(108));
        viewport.follow(1h);
        QTRY_COMPARE(model.histogram().count(), quint64(54));
        QVERIFY(std::abs(double(*model.histogram().quantile(0.5)) - 80'000) < 80'000 * 0.04);
    }

    void classesGrowAndMissNothing()
    {
        QVERIFY(latencyClasses({}, 10).empty());
        LatencyHistogram histogram;
        for (qint64 us = 1; us < 60'000'000; us = us * 5 / 4 + 1)
            histogram.add(us, 3);
        for (const int most : {30, 48, 1000}) {
            const std::vector<LatencyClass> classes = latencyClasses(histogram, most);
            QVERIFY(classes.size() <= size_t(std::max(most, 30)));
            quint64 all = 0;
            for (size_t i = 0; i < classes.size(); ++i) {
                all += classes[i].count;
                QVERIFY(classes[i].fromUs < classes[i].toUs);
                QVERIFY(i == 0 || classes[i].fromUs == classes[i - 1].toUs);
            }
            QCOMPARE(all, histogram.count());
        }
    }

    void daysAreThePersons_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone : {"UTC", "America/Los_Angeles", "Asia/Kolkata", "Pacific/Auckland"})
            QTest::newRow(zone) << QByteArray(zone);
    }

    void daysAreThePersons()
    {
        QFETCH(QByteArray, zone);
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", zone);
        tzset();
        const auto restore = qScopeGuard([&] {
            qputenv("TZ", before);
            tzset();
        });
        StoreWorkspace workspace;
        const MonitorId id = workspace.add(QStringLiteral("daily"));
        const QDate today = QDateTime::fromMSecsSinceEpoch(workspace.time.now().ms()).date();
        const auto midnight = [&](int daysAgo) {
            return Timestamp(today.addDays(-daysAgo).startOfDay().toMSecsSinceEpoch());
        };
        // Five days ago one check failed and there was an incident, two days ago one failed only.
        for (int day = 5; day >= 2; --day) {
            for (int minute = 0; minute < 10; ++minute)
                workspace.record(id, midnight(day) + 1min * minute,
                                 day != 4 && day != 3 && minute == 0 ? Outcome::Bad : Outcome::Good);
        }
        recordOutage(workspace, id, midnight(5), midnight(5) + 1min);
        DayHistory history(workspace);
        history.setMonitor(id);
        QTRY_COMPARE(history.days().size(), size_t(DayHistory::dayCount));
        const auto ago = [&](int days) { return history.days()[size_t(DayHistory::dayCount - 1 - days)]; };
        QCOMPARE(ago(0).date, today);
        QCOMPARE(ago(5).worst(), DayFigure::Worst::Outage);
        QCOMPARE(ago(5).down, Duration(1min));
        QCOMPARE(ago(5).failures, 1);
        QCOMPARE(ago(4).worst(), DayFigure::Worst::Up);
        QCOMPARE(ago(4).up, Duration(10min));
        QCOMPARE(ago(2).worst(), DayFigure::Worst::Partial);
        QCOMPARE(ago(6).worst(), DayFigure::Worst::Unobserved);
        QVERIFY(std::abs(*history.uptime().ratio() - 38.0 / 40) < 1e-9);

        const QList<QByteArray> lines = chartcsv::days(history.days()).split('\n');
        QVERIFY(lines[1 + DayHistory::dayCount - 1 - 5].contains(
            today.addDays(-5).toString(Qt::ISODate).toLatin1()));
    }

    void todayGrows()
    {
        StoreWorkspace workspace;
        const MonitorId id = workspace.add(QStringLiteral("today"));
        workspace.record(id, workspace.time.now() - 1h, Outcome::Good);
        DayHistory history(workspace);
        history.setMonitor(id);
        QTRY_VERIFY(!history.days().empty());
        QCOMPARE(history.days().back().worst(), DayFigure::Worst::Up);
        history.setActive(false);
        workspace.record(id, workspace.time.now() - 1min, Outcome::Bad);
        history.setActive(true);
        QTRY_COMPARE(history.days().back().failures, 1);
        QCOMPARE(history.days().size(), size_t(DayHistory::dayCount));
    }

    void tablesSayTheirUnits()
    {
        SeriesPoint point;
        point.at = Timestamp(1'800'000'000'000);
        point.width = 1min;
        point.good = 2;
        point.p50Us = 1500;
        point.meanPhases.connect = 250;
        SeriesPoint outside = point;
        outside.at = Timestamp(0);
        const QByteArray csv = chartcsv::series({outside, point}, {point.at, point.at + 1h});
        QCOMPARE(csv.count('\n'), 2);
        const QList<QByteArray> names = csv.split('\n')[0].trimmed().split(',');
        const QList<QByteArray> fields = csv.split('\n')[1].trimmed().split(',');
        QCOMPARE(fields.size(), names.size());
        const auto field = [&](const char *name) { return fields[names.indexOf(name)]; };
        QCOMPARE(field("time"), QByteArray("2027-01-15T08:00:00.000Z"));
        QCOMPARE(field("median_ms"), QByteArray("1.500"));
        QCOMPARE(field("connect_ms"), QByteArray("0.250"));
        QCOMPARE(field("dns_ms"), QByteArray());
        QCOMPARE(chartcsv::distribution({{1000, 2000, 7}}),
                 QByteArray("from_ms,to_ms,checks\r\n1.000,2.000,7\r\n"));
    }

    void filesAreWholeOrNotThere()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.csv"));
        const auto waitFor = [](const QFuture<Result<void>> &future) {
            QFutureWatcher<Result<void>> watcher;
            QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
            watcher.setFuture(future);
            return future.isFinished() || finished.wait(30'000);
        };
        const auto good = writeFile(path, [] { return QByteArray("x"); });
        QVERIFY(waitFor(good) && good.result().has_value());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("x"));
        const auto bad =
            writeFile(folder.filePath(QStringLiteral("no/such/folder.csv")), [] { return QByteArray("x"); });
        QVERIFY(waitFor(bad) && !bad.result().has_value());
        QVERIFY(bad.result().error().message.contains(QStringLiteral("folder.csv")));
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "testhistory.moc"
