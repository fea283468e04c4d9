// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/checklogmodel.h"
#include "app/widgets/logview.h"
#include "app/widgets/rangeswitch.h"
#include "app/widgets/statepill.h"
#include "app/widgets/tagchip.h"
#include "app/widgets/tile.h"
#include "app/windows/chartcard.h"
#include "app/windows/checklogcard.h"
#include "app/windows/checkwindow.h"
#include "app/windows/detailpane.h"
#include "app/windows/monitoractions.h"
#include "core/storage/writer.h"
#include "tests/support/storeworkspace.h"

#include <QClipboard>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QtTest>

using namespace monitron;
using namespace std::chrono_literals;

/// The page of one monitor, clicked and typed in.
class TestDetail : public QObject
{
    Q_OBJECT

private:
    struct Desk
    {
        StoreWorkspace workspace;
        MonitorListModel monitors{workspace};
        Theme theme{Theme::Preference::Light};
        QWidget window;
        MonitorActions actions{workspace, monitors, theme, &window};
        DetailPane pane{workspace, actions, theme, &window};
        Timestamp start = workspace.time.now();

        void open(MonitorId id, QSize size = {900, 900})
        {
            window.resize(size);
            pane.resize(size);
            window.show();
            monitors.reload();
            QTRY_VERIFY(monitors.isLoaded());
            pane.setMonitor(id);
            actions.setSelection({id});
            QTRY_VERIFY(find<QLabel>("detailName")->isVisible());
        }
        MonitorId addFull()
        {
            Monitor monitor;
            monitor.id = MonitorId::make(start);
            monitor.name = QStringLiteral("checkout");
            monitor.url = QStringLiteral("https://checkout.example/health");
            monitor.tags = {QStringLiteral("shop"), QStringLiteral("critical")};
            monitor.notes = QStringLiteral("Call Anna first.\nThen restart the pods.");
            workspace.write([&](Writer &writer) -> Result<void> {
                const auto saved = writer.saveMonitor(monitor, start);
                return saved ? Result<void>() : tl::unexpected(saved.error());
            });
            return monitor.id;
        }
        /// A check with everything that can be known of one.
        void record(MonitorId id, Timestamp at, Outcome outcome)
        {
            Decision decision;
            decision.monitor = id;
            decision.cover = 60s;
            CheckResult check;
            check.monitor = id;
            check.at = at;
            check.outcome = outcome;
            check.totalUs = 140'000;
            check.bytes = 512;
            check.phases = {4000, 16'000, 30'000, 80'000, 10'000};
            check.statusCode = outcome == Outcome::Good ? 200 : 503;
            if (outcome == Outcome::Bad) {
                check.failure = FailureKind::HttpStatus;
                check.message = QStringLiteral("503 Service Unavailable is not accepted");
                check.evidence = {{{QStringLiteral("Server"), QStringLiteral("nginx")}}, "<h1>Sorry</h1>"};
            }
            check.facts = {QStringLiteral("https://checkout.example/health"),
                           QStringLiteral("HTTP/1.1"),
                           QStringLiteral("TLS 1.3"),
                           {{QStringLiteral("checkout.example"), QStringLiteral("R11"), start - 24h * 80,
                             start + 24h * 5, QByteArray(32, '\xab')}}};
            decision.result = check;
            MonitorState state;
            state.status = outcome == Outcome::Bad ? MonitorStatus::Down : MonitorStatus::Up;
            state.statusSince = at;
            state.lastCheckAt = at;
            state.lastOutcome = outcome;
            state.lastRetryDelay = 30s;
            state.nextDue = at + 78s;
            decision.state = state;
            workspace.write([&](Writer &writer) { return writer.record(decision); });
        }
        template <typename T>
        T *find(const char *name) const
        {
            T *found = window.findChild<T *>(QString::fromLatin1(name));
            if (!found)
                qWarning("no %s", name);
            return found;
        }
        void click(const char *name) const { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
        void clickChoice(const char *name, int choice) const
        {
            auto *button =
                find<RangeSwitch>(name)->findChild<QAbstractButton *>(QStringLiteral("choice%1").arg(choice));
            QTest::mouseClick(button, Qt::LeftButton);
        }
        LogView *log() const { return find<LogView>("checkLog"); }
        int rows() const { return log()->model()->rowCount(); }
    };

    static QString clipboard() { return QGuiApplication::clipboard()->text(); }

private Q_SLOTS:
    void headAndTiles()
    {
        Desk desk;
        const MonitorId id = desk.addFull();
        for (int i = 0; i < 4; ++i)
            desk.record(id, desk.start + i * 60s, i == 3 ? Outcome::Bad : Outcome::Good);
        desk.workspace.time.advance(240s);
        desk.open(id);
        QCOMPARE(desk.find<QLabel>("detailName")->text(), QStringLiteral("checkout"));
        QTRY_VERIFY(desk.find<StatePill>("detailState")->text().startsWith(QStringLiteral("Down")));
        const QString what = desk.find<QLabel>("detailWhat")->accessibleName();
        QCOMPARE(what, QStringLiteral("GET https://checkout.example/health · every 60 s, now every 30 s · "
                                      "next in 18 s"));
        QCOMPARE(desk.find<QWidget>("detailTags")->findChildren<TagChip *>().size(), 2);
        QVERIFY(desk.find<QPlainTextEdit>("detailNotes")->toPlainText().contains(QStringLiteral("Anna")));
        QCOMPARE(desk.find<Tile>("tileYear")->value(), QStringLiteral("75.00 %"));
        QCOMPARE(desk.find<Tile>("tileMean")->value(), QStringLiteral("140 ms"));
        QVERIFY(desk.find<Tile>("tileYear")->toolTip().contains(QStringLiteral("observed")));
        auto *certificate = desk.find<Tile>("tileCertificate");
        QVERIFY(certificate->value().startsWith(QLatin1Char('4')) ||
                certificate->value().startsWith(QLatin1Char('5')));
        QCOMPARE(certificate->word(), QStringLiteral("urgent"));
        QCOMPARE(desk.find<Tile>("tileNext")->value(), QStringLiteral("in 18 s"));
        desk.workspace.time.advance(10s);
        QTRY_COMPARE(desk.find<Tile>("tileNext")->value(), QStringLiteral("in 8 s"));
    }

    void narrowAndLargeHidesNothing_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<double>("scale");
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("wide") << 1200 << 1.0 << false;
        QTest::newRow("narrow") << 420 << 1.0 << false;
        QTest::newRow("narrow, large") << 420 << 2.0 << false;
        QTest::newRow("narrow, from the right") << 420 << 1.0 << true;
    }

    void narrowAndLargeHidesNothing()
    {
        QFETCH(int, width);
        QFETCH(double, scale);
        QFETCH(bool, mirrored);
        const QFont before = QApplication::font();
        QFont font = before;
        font.setPointSizeF(9.75 * scale);
        QApplication::setFont(font);
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        {
            Desk desk;
            const MonitorId id = desk.addFull();
            desk.record(id, desk.start, Outcome::Bad);
            desk.open(id, {width, 900});
            QTRY_VERIFY(desk.find<Tile>("tileNext")->width() > 50);
            for (const char *name : {"runNowButton", "editButton", "more", "tileDay", "tileCertificate",
                                     "tileNext", "detailName", "checkFilter", "checkLog"}) {
                const auto *widget = desk.find<QWidget>(name);
                const QRect place(widget->mapTo(&desk.pane, QPoint(0, 0)), widget->size());
                QVERIFY2(place.left() >= 0 && place.right() < width && place.width() > 20, name);
            }
            const QRect first(desk.find<QWidget>("tileDay")->geometry());
            QVERIFY(!first.intersects(desk.find<QWidget>("tileWeek")->geometry()));
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QApplication::setFont(before);
    }

    void aRowOpensIntoTheCheck()
    {
        Desk desk;
        const MonitorId id = desk.addFull();
        desk.record(id, desk.start, Outcome::Good);
        desk.record(id, desk.start + 60s, Outcome::Bad);
        desk.workspace.time.advance(120s);
        desk.open(id);
        QTRY_COMPARE(desk.rows(), 2);
        desk.log()->setFocus();
        QTest::keyClick(desk.log(), Qt::Key_Home);
        QTest::keyClick(desk.log(), Qt::Key_Return);
        QTRY_VERIFY(desk.window.findChild<CheckWindow *>());
        QTRY_VERIFY(desk.window.findChild<QWidget *>(QStringLiteral("checkSheet")));
        QCOMPARE(desk.find<QLabel>("checkVerdict")->text(),
                 QStringLiteral("503 Service Unavailable is not accepted"));
        QVERIFY(desk.find<QLabel>("checkWhen")->text().contains(QStringLiteral("scheduled")));
        QVERIFY(desk.find<QWidget>("waterfall")->accessibleDescription().contains(QStringLiteral("TLS")));
        QVERIFY(!desk.find<QLabel>("failureMeaning")->text().isEmpty());
        QCOMPARE(desk.find<QLineEdit>("answerStatus")->text(), QStringLiteral("503 Service Unavailable"));
        QCOMPARE(desk.find<QPlainTextEdit>("evidenceHeaders")->toPlainText(),
                 QStringLiteral("Server: nginx"));
        QCOMPARE(desk.find<QPlainTextEdit>("evidenceBody")->toPlainText(), QStringLiteral("<h1>Sorry</h1>"));
        QVERIFY(desk.find<QLineEdit>("certificateValid0")->text().contains(QStringLiteral("left")));
        desk.click("copyFingerprint0");
        QVERIFY(clipboard().startsWith(QStringLiteral("AB:AB:AB")));
        desk.click("copy-evidenceBody");
        QCOMPARE(clipboard(), QStringLiteral("<h1>Sorry</h1>"));
        desk.click("copyCurl");
        QVERIFY2(clipboard().startsWith(QStringLiteral("curl ")), qPrintable(clipboard()));
        desk.click("copyDetails");
        QVERIFY(clipboard().contains(QStringLiteral("Server: nginx")));
        desk.click("runAgain");
        QTRY_COMPARE(desk.workspace.asked.size(), size_t(1));
        QCOMPARE(desk.workspace.asked.front().second, std::vector{id});

        QVERIFY(!desk.find<QPushButton>("newerCheck")->isEnabled());
        desk.click("olderCheck");
        QTRY_COMPARE(desk.find<QLabel>("checkVerdict")->text(), QStringLiteral("200 OK"));
        QVERIFY(desk.find<QLabel>("noEvidence")->isVisible());
        QVERIFY(desk.find<QPushButton>("newerCheck")->isEnabled());

        // Another row, by mouse, takes the place in the same window.
        const QPoint middle = desk.log()->visualRect(desk.log()->model()->index(0, 0)).center();
        QTest::mouseClick(desk.log()->viewport(), Qt::LeftButton, {}, middle);
        QTest::mouseDClick(desk.log()->viewport(), Qt::LeftButton, {}, middle);
        QTRY_VERIFY(desk.find<QLabel>("checkVerdict")->text().startsWith(QStringLiteral("503")));
        QCOMPARE(desk.window.findChildren<CheckWindow *>().size(), 1);
        desk.click("closeCheck");
        QTRY_VERIFY(!desk.find<CheckWindow>("checkWindow")->isVisible());
    }

    void filterJumpAndRange()
    {
        Desk desk;
        const MonitorId id = desk.addFull();
        for (int i = 0; i < 300; ++i)
            desk.record(id, desk.start + i * 60s, i % 100 == 50 ? Outcome::Bad : Outcome::Good);
        desk.workspace.time.advance(300min);
        desk.open(id);
        QTRY_COMPARE(desk.rows(), 300);
        desk.clickChoice("checkFilter", 1);
        QTRY_COMPARE(desk.rows(), 3);
        desk.clickChoice("checkFilter", 2);
        QTRY_COMPARE(desk.rows(), 0);
        QVERIFY(desk.find<QLabel>("noChecks")->isVisible());
        desk.clickChoice("checkFilter", 0);
        QTRY_COMPARE(desk.rows(), 300);

        desk.click("checkJump");
        auto *time = desk.find<QDateTimeEdit>("jumpTime");
        QVERIFY(time->isVisible());
        time->setDateTime(QDateTime::fromMSecsSinceEpoch((desk.start + 100min).ms()));
        QTest::keyClick(time, Qt::Key_Return);
        QTRY_COMPARE(desk.log()->currentIndex().row(), 199);
        QVERIFY(desk.find<QLabel>("checkPosition")->text().startsWith(QStringLiteral("200 of 300")));
        QTest::keyClick(desk.log(), Qt::Key_End);
        QCOMPARE(desk.log()->currentIndex().row(), 299);

        desk.window.findChild<ChartCard *>()->showRange({desk.start + 60min, desk.start + 120min});
        QTRY_COMPARE(desk.rows(), 60);
        QVERIFY(desk.find<QLabel>("checkRange")->isVisible());
        desk.click("showAllChecks");
        QTRY_COMPARE(desk.rows(), 300);
        QVERIFY(!desk.find<QLabel>("checkRange")->isVisible());
    }

    void newChecksMoveNothing()
    {
        Desk desk;
        const MonitorId id = desk.addFull();
        for (int i = 0; i < 100; ++i)
            desk.record(id, desk.start + i * 60s, Outcome::Good);
        desk.open(id);
        QTRY_COMPARE(desk.rows(), 100);
        auto *pill = desk.find<QPushButton>("newChecks");
        desk.record(id, desk.start + 100min, Outcome::Good);
        QTRY_COMPARE(desk.rows(), 101);
        QVERIFY(!pill->isVisible()); // seen at the top

        desk.log()->verticalScrollBar()->setValue(desk.log()->rowHeight() * 30 + 5);
        const QModelIndex looked = desk.log()->indexAt({5, 50});
        const QPersistentModelIndex kept(looked);
        const QRect place = desk.log()->visualRect(looked);
        for (int i = 1; i <= 3; ++i)
            desk.record(id, desk.start + 100min + i * 60s, Outcome::Bad);
        QTRY_COMPARE(desk.rows(), 104);
        QCOMPARE(desk.log()->visualRect(kept), place);
        QTRY_VERIFY(pill->isVisible());
        QVERIFY(pill->text().startsWith(QLatin1Char('3')));
        QTest::mouseClick(pill, Qt::LeftButton);
        QCOMPARE(desk.log()->verticalScrollBar()->value(), 0);
        QTRY_VERIFY(!pill->isVisible());
    }

    void manyMonitorsPassedByAreNotRead()
    {
        Desk desk;
        std::vector<MonitorId> ids;
        for (int i = 0; i < 40; ++i)
            ids.push_back(desk.workspace.add(QStringLiteral("monitor %1").arg(i)));
        desk.open(ids.front());
        QTRY_COMPARE(desk.find<QLabel>("detailName")->text(), QStringLiteral("monitor 0"));
        int blanks = 0;
        auto *name = desk.find<QLabel>("detailName");
        for (const MonitorId &id : ids) {
            desk.pane.setMonitor(id);
            blanks += !name->isVisible() || name->text().isEmpty();
        }
        QTRY_COMPARE(name->text(), QStringLiteral("monitor 39"));
        QCOMPARE(blanks, 0);
    }
};

QTEST_MAIN(TestDetail)
#include "testdetail.moc"
