// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/elidedlabel.h"
#include "app/widgets/statepill.h"
#include "app/windows/incidentscard.h"
#include "app/windows/incidentspage.h"
#include "tests/support/incidentscene.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace monitron;
using namespace std::chrono_literals;

class TestIncidentsPage : public QObject
{
    Q_OBJECT

private:
    struct Desk
    {
        StoreWorkspace workspace;
        IncidentScene scene{workspace};
        Theme theme{Theme::Preference::Light};
        std::unique_ptr<IncidentsPage> page;

        void open()
        {
            page = std::make_unique<IncidentsPage>(workspace, theme);
            page->resize(1180, 820);
            page->setVisible(true);
            QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        }
        template <typename T>
        T *find(const char *name) const
        {
            T *found = page->findChild<T *>(QString::fromLatin1(name));
            if (!found)
                qWarning("no %s", name);
            return found;
        }
        QListView *list() const { return find<QListView>("incidentList"); }
        QListView *timeline() const { return find<QListView>("timeline"); }
        void click(const char *name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
        QStringList steps() const
        {
            QStringList all;
            for (int row = 0; row < timeline()->model()->rowCount(); ++row)
                all.append(timeline()->model()->index(row, 0).data().toString());
            return all;
        }
    };

private Q_SLOTS:
    void saysWhatAnEmptyListMeans()
    {
        Desk desk;
        desk.open();
        auto *empty = desk.find<QLabel>("noIncidents");
        QTRY_VERIFY(empty->isVisible());
        QVERIFY(empty->text().startsWith(QStringLiteral("No incident so far")));
        auto *open =
            desk.find<QWidget>("incidentsShown")->findChild<QToolButton *>(QStringLiteral("choice1"));
        QTest::mouseClick(open, Qt::LeftButton);
        QTRY_VERIFY(empty->text().startsWith(QStringLiteral("All quiet")));
    }

    void selectsShowsAndLeadsOn()
    {
        Desk desk;
        const Timestamp start = desk.workspace.time.now();
        const MonitorId first = desk.workspace.add(QStringLiteral("first"));
        const Incident old = desk.scene.open(first, start);
        desk.scene.open(desk.workspace.add(QStringLiteral("second")), start + 1min);
        desk.workspace.time.advance(2min);
        desk.open();
        QTRY_COMPARE(desk.find<ElidedLabel>("incidentMonitor")->fullText(), QStringLiteral("second"));
        const QRect row = desk.list()->visualRect(desk.list()->model()->index(1, 0));
        QTest::mouseClick(desk.list()->viewport(), Qt::LeftButton, {}, row.center());
        QTRY_COMPARE(desk.find<ElidedLabel>("incidentMonitor")->fullText(), QStringLiteral("first"));
        QVERIFY(desk.find<StatePill>("incidentState")->text().startsWith(QStringLiteral("Down for")));
        QVERIFY(desk.find<QLabel>("incidentCause")->text().contains(QStringLiteral("refused")));

        // No channel: nobody was told, and there is a way to change that.
        QTRY_VERIFY(desk.steps().contains(QStringLiteral("Nobody was told “down”")));
        QSignalSpy settings(desk.page.get(), &IncidentsPage::settingsWanted);
        desk.click("setUpChannel");
        QCOMPARE(settings.size(), 1);
        QSignalSpy monitors(desk.page.get(), &IncidentsPage::monitorWanted);
        desk.click("openMonitor");
        QCOMPARE(monitors.front().front().value<MonitorId>(), first);

        // What comes in leaves the selection and what is being typed alone.
        auto *note = desk.find<QPlainTextEdit>("noteText");
        QTest::keyClicks(note, QStringLiteral("looking"));
        desk.scene.open(desk.workspace.add(QStringLiteral("third")), start + 2min);
        QTRY_COMPARE(desk.list()->model()->rowCount(), 3);
        QCOMPARE(desk.list()->currentIndex().row(), 2);
        QCOMPARE(note->toPlainText(), QStringLiteral("looking"));
        QCOMPARE(desk.find<ElidedLabel>("incidentMonitor")->fullText(), QStringLiteral("first"));
        desk.page->show(old.id);
        QCOMPARE(desk.list()->currentIndex().row(), 2);
    }

    void notesAndAcknowledgement()
    {
        Desk desk;
        desk.scene.open(desk.workspace.add(QStringLiteral("one")), desk.workspace.time.now());
        desk.open();
        QTRY_VERIFY(desk.find<QPushButton>("acknowledgeIncident")->isVisible());
        auto *note = desk.find<QPlainTextEdit>("noteText");
        QVERIFY(!desk.find<QPushButton>("addNote")->isEnabled());
        QTest::keyClicks(note, QStringLiteral("the disk was full"));
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!desk.steps().filter(QStringLiteral("Note")).isEmpty());
        QTRY_VERIFY(note->toPlainText().isEmpty());

        note->setPlainText(QStringLiteral("n").repeated(10'001));
        QVERIFY(!desk.find<QPushButton>("addNote")->isEnabled());
        QVERIFY(desk.find<QLabel>("noteError")->text().contains(QLocale().toString(10'000)));

        note->setPlainText(QStringLiteral("rolling back"));
        desk.click("acknowledgeIncident");
        QTRY_VERIFY(!desk.steps().filter(QStringLiteral("Acknowledged")).isEmpty());
        QTRY_VERIFY(!desk.find<QPushButton>("acknowledgeIncident")->isVisible());
        desk.click("copyIncident");
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.contains(QStringLiteral("the disk was full")));
        QVERIFY(text.contains(QStringLiteral("rolling back")));
    }

    void filters()
    {
        Desk desk;
        const Timestamp start = desk.workspace.time.now();
        desk.scene.open(desk.workspace.add(QStringLiteral("alpha")), start, QStringLiteral("timeout"));
        desk.scene.open(desk.workspace.add(QStringLiteral("beta")), start + 1s, QStringLiteral("503"));
        desk.open();
        QTRY_COMPARE(desk.list()->model()->rowCount(), 2);
        auto *filter = desk.find<QLineEdit>("incidentFilter");
        QTest::keyClicks(filter, QStringLiteral("TIME"));
        QTRY_COMPARE(desk.list()->model()->rowCount(), 1);
        QCOMPARE(desk.list()->model()->index(0, 0).data().toString(), QStringLiteral("alpha"));
        QTest::keyClicks(filter, QStringLiteral("x"));
        QTRY_VERIFY(desk.find<QLabel>("noIncidents")->isVisible());
        QCOMPARE(desk.find<QLabel>("noIncidents")->text(), QStringLiteral("No incident fits the filter."));
    }

    void stepsAreCopiedAndRead()
    {
        Desk desk;
        desk.scene.open(desk.workspace.add(QStringLiteral("one")), desk.workspace.time.now(),
                        QStringLiteral("word ").repeated(400));
        desk.open();
        QTRY_VERIFY(desk.timeline()->model()->rowCount() >= 2);
        const QModelIndex opened = desk.timeline()->model()->index(1, 0);
        // All of it is there to be read, in as many lines as it takes.
        QTRY_VERIFY(desk.timeline()->visualRect(opened).height() >
                    5 * desk.timeline()->fontMetrics().height());
        desk.timeline()->setFocus();
        desk.timeline()->setCurrentIndex(opened);
        QTest::keyClick(desk.timeline(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Confirmed down")));
    }

    void cardTurnsToOlderOnes()
    {
        Desk desk;
        const MonitorId monitor = desk.workspace.add(QStringLiteral("one"));
        const Timestamp start = desk.workspace.time.now();
        IncidentsCard card(desk.workspace, desk.theme);
        card.resize(420, 320);
        card.show();
        const auto *empty = card.findChild<QLabel *>(QStringLiteral("noIncident"));
        card.setMonitor(monitor);
        QTRY_VERIFY(empty->isVisible());
        Incident old = desk.scene.open(monitor, start, QStringLiteral("the old one"));
        IncidentScene::close(old, start + 1min);
        desk.scene.record(old);
        const Incident open = desk.scene.open(monitor, start + 2min, QStringLiteral("the new one"));
        desk.workspace.time.advance(3min);
        auto *steps = card.findChild<QListView *>(QStringLiteral("incidentSteps"));
        const auto cause = [&] {
            return steps->model()->rowCount() > 1
                       ? steps->model()->index(1, 0).data(TimelineModel::DetailRole).toString()
                       : QString();
        };
        QTRY_COMPARE(cause(), QStringLiteral("the new one"));
        QTRY_VERIFY(card.findChild<QLabel *>(QStringLiteral("incidentSince"))
                        ->text()
                        .startsWith(QStringLiteral("since")));
        auto *older = card.findChild<QToolButton *>(QStringLiteral("olderIncident"));
        auto *newer = card.findChild<QToolButton *>(QStringLiteral("newerIncident"));
        QTRY_VERIFY(older->isEnabled());
        QVERIFY(!newer->isEnabled());
        QTest::mouseClick(older, Qt::LeftButton);
        QTRY_COMPARE(cause(), QStringLiteral("the old one"));
        QTest::mouseClick(newer, Qt::LeftButton);
        QTRY_COMPARE(cause(), QStringLiteral("the new one"));
        QSignalSpy wanted(&card, &IncidentsCard::incidentWanted);
        QTest::mouseClick(card.findChild<QPushButton *>(QStringLiteral("openIncident")), Qt::LeftButton);
        QCOMPARE(wanted.front().front().value<IncidentId>(), open.id);
    }
};

QTEST_MAIN(TestIncidentsPage)
#include "testincidentspage.moc"
