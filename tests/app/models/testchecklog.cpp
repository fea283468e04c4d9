// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/checkdetail.h"
#include "app/models/checklogmodel.h"
#include "app/models/checktext.h"
#include "core/storage/historyexporter.h"
#include "core/storage/maintenance.h"
#include "core/storage/mirrorwriter.h"
#include "core/storage/periods.h"
#include "core/storage/reader.h"
#include "core/storage/writer.h"
#include "tests/support/storeworkspace.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace monitron;
using namespace std::chrono_literals;

/// The log of checks, from a handful to very many.
class TestCheckLog : public QObject
{
    Q_OBJECT

private:
    static constexpr int many = 200'000;

    static CheckResult checkAt(MonitorId id, Timestamp at, Outcome outcome)
    {
        CheckResult check;
        check.monitor = id;
        check.at = at;
        check.outcome = outcome;
        check.failure = outcome == Outcome::Bad ? FailureKind::HttpStatus : FailureKind::None;
        check.statusCode = outcome == Outcome::Unobserved ? 0 : outcome == Outcome::Good ? 200 : 503;
        check.message = outcome == Outcome::Bad ? QStringLiteral("broken") : QString();
        check.totalUs = 100'000;
        check.phases.dns = 1000;
        check.phases.connect = 2000;
        check.phases.firstByte = 97'000;
        return check;
    }

    /// Checks a second apart, in few transactions; every `badEvery`th fails, one is unobserved.
    static void fill(StoreWorkspace &workspace, MonitorId id, Timestamp start, int count, int badEvery)
    {
        constexpr int atOnce = 20'000;
        for (int done = 0; done < count; done += atOnce) {
            workspace.write([&](Writer &writer) -> Result<void> {
                for (int i = done; i < std::min(count, done + atOnce); ++i) {
                    Decision decision;
                    decision.monitor = id;
                    const Outcome outcome = i == 777            ? Outcome::Unobserved
                                            : i % badEvery == 0 ? Outcome::Bad
                                                                : Outcome::Good;
                    decision.result = checkAt(id, start + std::chrono::seconds(i), outcome);
                    decision.cover = 1s;
                    if (auto recorded = writer.record(decision); !recorded)
                        return recorded;
                }
                return {};
            });
        }
    }

    static std::optional<CheckResult> checkOf(const CheckLogModel &model, int row)
    {
        const QVariant check = model.index(row).data(CheckLogModel::CheckRole);
        return check.isValid() ? std::optional(check.value<CheckResult>()) : std::nullopt;
    }

    static void everythingIsThere(CheckLogModel &model, Timestamp start)
    {
        QTRY_COMPARE(model.rowCount(), many);
        for (const int row : {0, 1, many / 2, 150, many - 1, 77'777, many - 2, 3}) {
            QTRY_VERIFY(checkOf(model, row).has_value());
            QCOMPARE(checkOf(model, row)->at.ms(), (start + std::chrono::seconds(many - 1 - row)).ms());
            QCOMPARE(model.timeOf(row).ms(), checkOf(model, row)->at.ms());
            QVERIFY2(model.held() <= 12'000, qPrintable(QString::number(model.held())));
        }
    }

    /// As a mirror has it: of four hours with a check each second the last two are here, the one before is
    /// counted, and of the first it isn't even known that there are some.
    struct Elsewhere
    {
        StoreWorkspace workspace;
        const MonitorId id = workspace.add(QStringLiteral("busy"));
        const Timestamp start = startOfHour(hourOf(Timestamp(1'790'000'000'000)));
        bool isAway = true;

        Elsewhere()
        {
            workspace.mayCome = true;
            fill(workspace, id, start, 4 * 3600, 1000);
            bool more = true;
            while (more) {
                workspace.write([&](Writer &writer) {
                    return maintain(writer, Retention(), start + 6h).map([&](bool left) { more = left; });
                });
            }
            const auto reader = workspace.store().openReader();
            m_older = *(*reader)->exporter().results(id, start - 1h, 20'000);
            m_hours =
                (*reader)->exporter().rollups(id, Resolution::Hour, hourOf(start), hourOf(start) + 4)->rows;
            workspace.write([&](Writer &writer) { return writer.mirror().setChecksFrom(0); });
            keepFrom(2);
            put(1, {0});
            workspace.fetching = [this](MonitorId, const std::vector<TimeRange> &ranges) -> Result<void> {
                if (isAway)
                    return failure(Error::Code::Network, QStringLiteral("The server is away."));
                ResultBlock part = m_older;
                std::erase_if(part.rows, [&ranges](const HistoryRow &row) {
                    return row.at < ranges.back().from || row.at >= ranges.front().to;
                });
                workspace.write([&](Writer &writer) { return writer.mirror().putOlderResults(part); });
                return {};
            };
        }
        /// What is before this hour goes.
        void keepFrom(int hour)
        {
            workspace.write([&](Writer &writer) -> Result<void> {
                MirrorWriter &mirror = writer.mirror();
                if (auto set = mirror.setResultsFrom(hourOf(start) + hour); !set)
                    return set;
                std::optional<qint64> next = 0;
                while (next) {
                    const auto gone = mirror.trimResults(*next);
                    if (!gone)
                        return tl::unexpected(gone.error());
                    next = *gone;
                }
                return {};
            });
        }
        [[nodiscard]] Timestamp timeOf(int second) const { return start + std::chrono::seconds(second); }
        /// The rollup of this hour comes, while those of `without` aren't here.
        void put(int hour, const std::vector<int> &without = {})
        {
            const qint64 first = hourOf(start);
            workspace.write([&](Writer &writer) -> Result<void> {
                for (const int gone : without) {
                    if (auto done = writer.mirror().putRollups(
                            {id, Resolution::Hour, first + gone, first + gone + 1, {}}, start + 6h);
                        !done)
                        return done;
                }
                return writer.mirror().putRollups(
                    {id, Resolution::Hour, first + hour, first + hour + 1, {m_hours[std::size_t(hour)]}},
                    start + 6h);
            });
        }

    private:
        ResultBlock m_older;
        std::vector<RollupRow> m_hours;
    };

private Q_SLOTS:
    void allOfALongLogIsThereAtOnce()
    {
        StoreWorkspace workspace;
        const MonitorId id = workspace.add(QStringLiteral("busy"));
        const Timestamp start(1'790'000'000'000);
        fill(workspace, id, start, many, 1000);
        CheckLogModel model(workspace);
        model.setMonitor(id);
        everythingIsThere(model, start);

        // The same from the rollups, which count without reading.
        bool more = true;
        while (more) {
            workspace.write([&](Writer &writer) -> Result<void> {
                const auto left = maintain(writer, Retention(), start + std::chrono::seconds(many) + 2h);
                if (!left)
                    return tl::unexpected(left.error());
                more = *left;
                return {};
            });
        }
        CheckLogModel rolled(workspace);
        rolled.setMonitor(id);
        everythingIsThere(rolled, start);

        rolled.setShow(CheckLogModel::Show::Failures);
        QTRY_COMPARE(rolled.rowCount(), many / 1000);
        QCOMPARE(rolled.index(0).data().toString(), QStringLiteral("broken"));
        rolled.setShow(CheckLogModel::Show::Unobserved);
        QTRY_COMPARE(rolled.rowCount(), 1);
        QCOMPARE(checkOf(rolled, 0)->at.ms(), (start + 777s).ms());
    }

    void whatIsKeptElsewhereIsFetched()
    {
        Elsewhere there;
        CheckLogModel model(there.workspace);
        model.setMonitor(there.id);
        QTRY_COMPARE(model.rowCount(), 3 * 3600);
        const int old = 2 * 3600 + 100;
        QVERIFY(!checkOf(model, old));
        QTRY_COMPARE(model.problem(), QStringLiteral("The server is away."));
        QCOMPARE(model.index(old).data(CheckLogModel::SentenceRole).toString(), model.problem());
        QCOMPARE(model.rowCount(), 3 * 3600); // nothing is lost
        QVERIFY(!checkOf(model, 3600 + 100)); // and what is here can be read
        QTRY_VERIFY(checkOf(model, 3600 + 100));
        there.isAway = false;
        Q_EMIT there.workspace.healthChanged(there.workspace.health());
        QTRY_VERIFY(checkOf(model, old));
        QCOMPARE(checkOf(model, old)->at.ms(), there.timeOf(4 * 3600 - 1 - old).ms());
        QCOMPARE(model.problem(), QString());
        // It becomes known that there are more.
        there.put(0);
        QTRY_COMPARE(model.rowCount(), 4 * 3600);
        QTRY_VERIFY(checkOf(model, 4 * 3600 - 1));
        QCOMPARE(checkOf(model, 4 * 3600 - 1)->at.ms(), there.start.ms());
        // What was fetched is not the newest for that.
        CheckLogModel again(there.workspace);
        again.setRange(TimeRange{there.start, there.start + 2h});
        again.setMonitor(there.id);
        QTRY_COMPARE(again.rowCount(), 2 * 3600);
        QSignalSpy found(&again, &CheckLogModel::found);
        again.find(there.start + 10min);
        QVERIFY(found.wait(30'000));
        QCOMPARE(found.front().front().toInt(), 2 * 3600 - 1 - 600);
    }

    void whatBecomesKnownOfTheMiddleIsShownToo()
    {
        Elsewhere there;
        there.isAway = false;
        there.put(0, {1});
        CheckLogModel model(there.workspace);
        model.setMonitor(there.id);
        QTRY_COMPARE(model.rowCount(), 3 * 3600);
        there.put(1);
        QTRY_COMPARE(model.rowCount(), 4 * 3600);
        QTRY_VERIFY(checkOf(model, 2 * 3600 + 100));
        QCOMPARE(checkOf(model, 2 * 3600 + 100)->at.ms(), there.timeOf(2 * 3600 - 1 - 100).ms());
    }

    /// As after some days with the same window.
    void whatIsKeptHereMayBecomeLess()
    {
        Elsewhere there;
        there.isAway = false;
        there.put(0);
        CheckLogModel model(there.workspace);
        model.setMonitor(there.id);
        QTRY_COMPARE(model.rowCount(), 4 * 3600);
        there.put(2);
        there.put(3);
        there.keepFrom(4);
        there.workspace.record(there.id, there.timeOf(4 * 3600), Outcome::Good);
        QTRY_COMPARE(model.rowCount(), 4 * 3600 + 1);
        QTRY_VERIFY(checkOf(model, 0));
        QCOMPARE(checkOf(model, 0)->at.ms(), there.timeOf(4 * 3600).ms());
        QTRY_VERIFY(checkOf(model, 3600 + 100)); // it was here, and is fetched now
        QCOMPARE(checkOf(model, 3600 + 100)->at.ms(), there.timeOf(3 * 3600 - 100).ms());
        QCOMPARE(model.rowCount(), 4 * 3600 + 1);
        // A range that ends within an hour of which nothing is here counts it once.
        model.setRange(TimeRange{there.start, there.start + 90min});
        QTRY_VERIFY(model.isLoaded());
        QTRY_COMPARE(model.rowCount(), 2 * 3600); // by whole hours
        QTRY_VERIFY(checkOf(model, 0));
        QTRY_COMPARE(model.rowCount(), 90 * 60);
    }

    void aTimeIsFound()
    {
        StoreWorkspace workspace;
        const MonitorId id = workspace.add(QStringLiteral("busy"));
        const Timestamp start(1'790'000'000'000);
        fill(workspace, id, start, 20'000, 1000);
        CheckLogModel model(workspace);
        model.setMonitor(id);
        QTRY_VERIFY(model.isLoaded());
        QSignalSpy found(&model, &CheckLogModel::found);
        const auto rowOf = [&](Timestamp at) {
            model.find(at);
            return found.wait(30'000) ? found.takeFirst().at(0).toInt() : -1;
        };
        QCOMPARE(rowOf(start + 9000s), 19'999 - 9000);
        QCOMPARE(rowOf(start + 9000s + 400ms), 19'999 - 9000);
        QCOMPARE(rowOf(start - 1h), 19'999);
        QCOMPARE(rowOf(start + 24h * 365), 0);
        QVERIFY(checkOf(model, 0).has_value());
    }

    void theRangeOfAChartCutsIt()
    {
        StoreWorkspace workspace;
        const MonitorId id = workspace.add(QStringLiteral("busy"));
        const Timestamp start(1'790'000'000'000);
        fill(workspace, id, start, 20'000, 1000);
        CheckLogModel model(workspace);
        model.setMonitor(id);
        QTRY_COMPARE(model.rowCount(), 20'000);
        model.setRange(TimeRange{start + 1000s, start + 1500s});
        QTRY_COMPARE(model.rowCount(), 500);
        QCOMPARE(checkOf(model, 0)->at.ms(), (start + 1499s).ms());
        workspace.record(id, start + 30'000s, Outcome::Good); // outside
        model.setShow(CheckLogModel::Show::Failures);
        QTRY_COMPARE(model.rowCount(), 1);
        model.setRange({});
        QTRY_COMPARE(model.rowCount(), 20);
        model.setShow(CheckLogModel::Show::All);
        QTRY_COMPARE(model.rowCount(), 20'001);
    }

    void newChecksAppearOnTop()
    {
        StoreWorkspace workspace;
        const MonitorId id = workspace.add(QStringLiteral("busy"));
        const Timestamp start(1'790'000'000'000);
        CheckLogModel model(workspace);
        const QAbstractItemModelTester tester(&model);
        model.setMonitor(id);
        QTRY_VERIFY(model.isLoaded());
        QCOMPARE(model.rowCount(), 0);
        for (int i = 0; i < 3; ++i)
            workspace.record(id, start + i * 1s, Outcome::Good);
        QTRY_COMPARE(model.rowCount(), 3);
        const QPersistentModelIndex looked = model.index(0);
        workspace.record(id, start + 10s, Outcome::Bad, 1000, QStringLiteral("just now"));
        QTRY_COMPARE(model.rowCount(), 4);
        QCOMPARE(looked.row(), 1);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("just now"));
        fill(workspace, id, start + 60s, 2000, 1000); // more than are read as new
        QTRY_COMPARE(model.rowCount(), 2004);
        QTRY_VERIFY(checkOf(model, 0).has_value());
        QCOMPARE(checkOf(model, 0)->at.ms(), (start + 2059s).ms());
    }

    void anotherMonitorTakesItsPlaceWhenItIsRead()
    {
        StoreWorkspace workspace;
        const MonitorId first = workspace.add(QStringLiteral("first"));
        const MonitorId second = workspace.add(QStringLiteral("second"));
        const Timestamp start(1'790'000'000'000);
        fill(workspace, first, start, 3, 1000);
        fill(workspace, second, start, 5, 1000);
        CheckLogModel model(workspace);
        model.setMonitor(first);
        QTRY_COMPARE(model.rowCount(), 3);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        for (int i = 0; i < 50; ++i) { // an arrow key that is held
            model.setMonitor(second);
            model.setMonitor(first);
        }
        model.setMonitor(second);
        QCOMPARE(model.rowCount(), 3); // no blank between
        QTRY_COMPARE(model.rowCount(), 5);
        QCOMPARE(resets.size(), 1);
        model.setMonitor({});
        QCOMPARE(model.rowCount(), 0);
    }

    void oneCheckAndItsNeighbours()
    {
        StoreWorkspace workspace;
        const MonitorId id = workspace.add(QStringLiteral("shop"));
        const Timestamp start(1'790'000'000'000);
        workspace.write([&](Writer &writer) {
            Decision decision;
            decision.monitor = id;
            decision.result = checkAt(id, start, Outcome::Bad);
            decision.result->evidence = {{{QStringLiteral("Server"), QStringLiteral("nginx")}},
                                         "<h1>Sorry</h1>"};
            return writer.record(decision);
        });
        workspace.record(id, start + 60s, Outcome::Good);
        CheckDetail detail(workspace);
        QSignalSpy changed(&detail, &CheckDetail::changed);
        detail.show(id, start);
        QVERIFY(changed.wait(30'000));
        QVERIFY(!detail.data()->neighbours.older);
        QCOMPARE(detail.data()->neighbours.newer->ms(), (start + 60s).ms());
        const QString report = checkReport(*detail.data());
        for (const char *part :
             {"broken", "503 Service Unavailable", "Server: nginx", "<h1>Sorry</h1>", "DNS"})
            QVERIFY2(report.contains(QLatin1String(part)), qPrintable(report));
        detail.showNewer();
        QVERIFY(changed.wait(30'000));
        QCOMPARE(detail.data()->check.at.ms(), (start + 60s).ms());
        QVERIFY(!detail.data()->neighbours.newer);
        QSignalSpy neighbours(&detail, &CheckDetail::neighboursChanged);
        workspace.record(id, start + 120s, Outcome::Good);
        QVERIFY(neighbours.wait(30'000));
        QVERIFY(detail.data()->neighbours.newer);
        QSignalSpy failed(&detail, &CheckDetail::failed);
        detail.show(id, start + 7s);
        QVERIFY(failed.wait(30'000));
    }

    void binaryIsToldFromText()
    {
        QVERIFY(looksLikeText("plain\nlines\tand more"));
        QVERIFY(
            looksLikeText(QStringLiteral("Übergröße 🦄").toUtf8().chopped(1))); // cut within a character
        QVERIFY(looksLikeText({}));
        QVERIFY(!looksLikeText(QByteArray("\x89PNG\r\n\x1a\n\0\0", 10)));
        QVERIFY(!looksLikeText(QByteArray("\x01\x02\x03\x04 abc")));
    }
};

QTEST_GUILESS_MAIN(TestCheckLog)
#include "testchecklog.moc"
