// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/monitoreditor.h"
#include "app/models/editorwords.h"
#include "core/model/monitordiff.h"
#include "core/storage/reader.h"
#include "tests/support/storeworkspace.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QtTest>

using namespace monitron;
using namespace std::chrono_literals;

class TestMonitorEditor : public QObject
{
    Q_OBJECT

private:
    /// One editor over a store of its own.
    struct Desk
    {
        StoreWorkspace workspace;
        Theme theme{Theme::Preference::Light};
        QPointer<MonitorEditor> editor;

        ~Desk() { delete editor; } // what it shows must not outlive what it is of
        void open(const Monitor &monitor = {})
        {
            editor = new MonitorEditor(workspace, theme, monitor);
            editor->open();
        }
        template <typename T>
        T *find(const char *name) const
        {
            T *found = editor->findChild<T *>(QLatin1String(name));
            if (!found)
                qWarning("no %s", name);
            return found;
        }
        void click(const char *name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
        std::vector<MonitorView> stored()
        {
            const auto answer = workspace.read([](const Reader &reader) { return reader.monitors(); });
            return QTest::qWaitFor([&] { return answer.isFinished(); }) ? *answer.result()
                                                                        : std::vector<MonitorView>();
        }
        void paste(const QString &text) const
        {
            QGuiApplication::clipboard()->setText(text);
            find<QLineEdit>("url")->setFocus();
            QTest::keySequence(find<QLineEdit>("url"), QKeySequence::Paste);
        }
    };

private Q_SLOTS:
    void pasteACurlCommand()
    {
        Desk desk;
        desk.open();
        desk.paste(QStringLiteral("curl 'https://example.org/api' \\\n  -H 'A: b' -H 'C: d' \\\n"
                                  "  -u ann:secret --data-raw $'{\\n}' --http2"));
        QCOMPARE(desk.find<QLineEdit>("url")->text(), QStringLiteral("https://example.org/api"));
        QCOMPARE(desk.find<QLineEdit>("name")->text(), QStringLiteral("example.org/api"));
        QVERIFY(desk.find<QPlainTextEdit>("headers")->toPlainText().startsWith(QStringLiteral("A: b\nC: d")));
        QCOMPARE(desk.find<QPlainTextEdit>("body")->toPlainText(), QStringLiteral("{\n}"));
        QCOMPARE(desk.find<QLineEdit>("auth_user")->text(), QStringLiteral("ann"));
        QCOMPARE(desk.find<QLineEdit>("secret")->text(), QStringLiteral("secret"));
        const QString filled = desk.find<QLabel>("filledFrom")->text();
        QVERIFY(filled.contains(QStringLiteral("3 header(s)")));
        QVERIFY(filled.contains(QStringLiteral("--http2")));
        desk.click("saveMonitor");
        QTRY_VERIFY(!desk.editor);
        const auto views = desk.stored();
        QCOMPARE(views.size(), size_t(1));
        QCOMPARE(views.front().monitor.http.body, QByteArray("{\n}"));
        QVERIFY(views.front().monitor.http.headers.size() == 3);
    }

    void aCurlCommandThatCantBeTakenSaysWhy()
    {
        Desk desk;
        desk.open();
        desk.paste(QStringLiteral("curl --frobnicate https://example.org"));
        QVERIFY(desk.find<QLabel>("urlError")->isVisible());
        QVERIFY(desk.find<QLabel>("urlError")->text().contains(QStringLiteral("--frobnicate")));
    }

    void errorsMarkTheirTab()
    {
        Desk desk;
        desk.open();
        QTest::keyClicks(desk.find<QLineEdit>("url"), QStringLiteral("https://example.org"));
        desk.find<QLineEdit>("accepted_statuses")->setText(QStringLiteral("9000"));
        desk.click("saveMonitor");
        auto *tabs = desk.find<QTabWidget>("editorTabs");
        QCOMPARE(tabs->currentIndex(), 1);
        QVERIFY(tabs->tabText(1) != QStringLiteral("Expectations"));
        QVERIFY(desk.find<QLabel>("accepted_statusesError")->isVisible());
        desk.find<QLineEdit>("accepted_statuses")->setText(QStringLiteral("200"));
        desk.click("saveMonitor");
        QTRY_VERIFY(!desk.editor);
    }

    void unsavedChangesAskOnce()
    {
        Desk desk;
        desk.open();
        QTest::keyClick(desk.editor, Qt::Key_Escape);
        QTRY_VERIFY(!desk.editor); // nothing entered, nothing asked
        desk.open();
        QTest::keyClicks(desk.find<QLineEdit>("url"), QStringLiteral("example.org"));
        QTest::keyClick(desk.editor, Qt::Key_Escape);
        auto *ask = desk.find<QMessageBox>("discardQuestion");
        QTRY_VERIFY(ask && ask->isVisible());
        QTest::mouseClick(ask->defaultButton(), Qt::LeftButton);
        QVERIFY(desk.editor && desk.editor->isVisible());
        QTRY_VERIFY(!desk.editor->findChild<QMessageBox *>());
        desk.editor->close();
        ask = desk.find<QMessageBox>("discardQuestion");
        QTRY_VERIFY(ask && ask->isVisible());
        desk.click("discard");
        QTRY_VERIFY(!desk.editor);
    }

    void aConflictShowsWhatDiffers_data()
    {
        QTest::addColumn<bool>("mine");
        QTest::newRow("mine") << true;
        QTest::newRow("theirs") << false;
    }

    void aConflictShowsWhatDiffers()
    {
        QFETCH(bool, mine);
        Desk desk;
        desk.workspace.add(QStringLiteral("one"));
        const Monitor before = desk.stored().front().monitor;
        desk.open(before);
        Monitor theirs = before;
        theirs.interval = 30s;
        QVERIFY(desk.workspace.saveMonitor(theirs, std::nullopt).result());
        desk.find<QLineEdit>("name")->setText(QStringLiteral("mine"));
        desk.click("saveMonitor");
        auto *text = desk.find<QLabel>("conflictText");
        QTRY_VERIFY(text->isVisible());
        QVERIFY(text->text().contains(QStringLiteral("Check every: “60 s”, theirs “30 s”")));
        desk.click(mine ? "keepMine" : "takeTheirs");
        if (!mine) {
            QCOMPARE(desk.find<QSpinBox>("interval_seconds")->value(), 30);
            QCOMPARE(desk.find<QLineEdit>("name")->text(), QStringLiteral("one"));
            desk.click("saveMonitor");
        }
        QTRY_VERIFY(!desk.editor);
        const Monitor now = desk.stored().front().monitor;
        QCOMPARE(now.interval, Duration(mine ? 60s : 30s));
        QCOMPARE(now.name, mine ? QStringLiteral("mine") : QStringLiteral("one"));
    }

    void aConflictNamesAPasswordThatWasSetElsewhere()
    {
        Desk desk;
        desk.workspace.add(QStringLiteral("one"));
        const Monitor before = desk.stored().front().monitor;
        desk.open(before);
        QVERIFY(desk.workspace.saveMonitor(before, QStringLiteral("theirs")).result());
        desk.find<QLineEdit>("name")->setText(QStringLiteral("mine"));
        desk.click("saveMonitor");
        auto *text = desk.find<QLabel>("conflictText");
        QTRY_VERIFY(text->isVisible());
        QVERIFY(text->text().contains(u"password or token changed"));
        desk.click("takeTheirs");
        desk.click("saveMonitor");
        QTRY_VERIFY(!desk.editor);
    }

    void testsAndCopiesSayWhatTheyLeaveOut()
    {
        Desk desk;
        Monitor monitor;
        monitor.name = QStringLiteral("Shop");
        monitor.url = QStringLiteral("https://example.org/");
        monitor.http.headers = {{QStringLiteral("Accept"), QStringLiteral("*/*")},
                                {QStringLiteral("X-Api-Key"), hiddenValue()}};
        desk.open(monitor);
        CheckResult result;
        result.outcome = Outcome::Good;
        desk.workspace.trial = result;
        desk.click("testMonitor");
        QTRY_VERIFY(desk.find<QWidget>("tryVerdicts"));
        QVERIFY(desk.find<QLabel>("tryTitle")->text().contains(u"Without X-Api-Key:"));
        desk.editor->tell(withoutHeaders(hiddenHeaders(monitor)));
        const auto *told = desk.find<QLabel>("filledFrom");
        QVERIFY(told->isVisible() && told->text().contains(u"X-Api-Key"));
    }

    void testShowsEachVerdict()
    {
        Desk desk;
        desk.open();
        desk.click("testMonitor"); // no address yet
        QVERIFY(desk.find<QLabel>("urlError")->isVisible());
        QVERIFY(!desk.find<QFrame>("tryPanel")->isVisible());
        QTest::keyClicks(desk.find<QLineEdit>("url"), QStringLiteral("https://example.org"));
        CheckResult result;
        result.outcome = Outcome::Bad;
        result.failure = FailureKind::HttpStatus;
        result.statusCode = 503;
        result.totalUs = 131'000;
        desk.workspace.trial = result;
        desk.click("testMonitor");
        QTRY_VERIFY(desk.find<QWidget>("tryVerdicts"));
        QStringList texts;
        for (const auto *label : desk.find<QWidget>("tryVerdicts")->findChildren<QLabel *>())
            texts.append(label->text());
        QVERIFY(texts.contains(QStringLiteral("Status 503; expected 200–399")));
        QVERIFY(texts.contains(QStringLiteral("✗ not met")));
        QVERIFY(texts.contains(QStringLiteral("✓ met")));
        QVERIFY(desk.find<QWidget>("tryWaterfall")->isVisible());
        QCOMPARE(desk.stored().size(), size_t(0));
    }
};

QTEST_MAIN(TestMonitorEditor)
#include "testmonitoreditor.moc"
