// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/conflictdialog.h"
#include "app/dialogs/waitingeditsdialog.h"
#include "core/storage/reader.h"
#include "tests/support/contradiction.h"
#include "tests/support/storeworkspace.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QtTest>

using namespace monitron;
using namespace monitron::test;

/// The list of what waits, and the decision on what contradicts.
class TestConflicts : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<StoreWorkspace> m_workspace;
    std::unique_ptr<Theme> m_theme;
    Monitor m_shared;

    void makeContradiction()
    {
        m_shared = serverMonitor(QStringLiteral("Shop"));
        Monitor mine = m_shared;
        mine.name = QStringLiteral("Mine");
        mine.interval = std::chrono::seconds(30);
        mine.notes = QStringLiteral("only mine");
        Monitor theirs = m_shared;
        theirs.name = QStringLiteral("Theirs");
        theirs.interval = std::chrono::seconds(90);
        theirs.version = 2;
        m_workspace->write([&](Writer &writer) {
            return contradict(writer, m_workspace->time.now(), m_shared, mine, theirs);
        });
    }
    void makeRemovedThere()
    {
        m_shared = serverMonitor(QStringLiteral("Shop"));
        m_workspace->write([&](Writer &writer) { return writer.mirror().putMonitor(m_shared); });
        Monitor mine = m_shared;
        mine.name = QStringLiteral("Mine");
        m_workspace->edit(
            [&](EditQueue &queue) { return queue.saveMonitor(mine).map([](const Monitor &) {}); });
        m_workspace->write([&](Writer &writer) {
            return MirrorEntities(writer, m_workspace->time.now())
                .takeRemoval(m_shared.id, m_workspace->time.now());
        });
    }
    [[nodiscard]] std::vector<EditView> views() const
    {
        const auto reader = m_workspace->store().openReader();
        return *editViews(**reader);
    }
    [[nodiscard]] Monitor shown() const
    {
        const auto reader = m_workspace->store().openReader();
        const auto all = (*reader)->monitors({m_shared.id});
        return all->empty() ? Monitor() : all->front().monitor;
    }
    static void click(const QWidget *in, const char *name)
    {
        auto *button = in->findChild<QAbstractButton *>(QString::fromLatin1(name));
        QVERIFY2(button, name);
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(10, button->height() / 2));
    }

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<StoreWorkspace>();
        m_theme = std::make_unique<Theme>(Theme::Preference::Light);
    }

    void enterDecidesNothing()
    {
        makeContradiction();
        ConflictDialog dialog(*m_workspace, views().front());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("settleConflict"))->isEnabled());
        // The keyboard begins above, and comes to the buttons below in the end.
        QWidget *first = dialog.focusWidget();
        QCOMPARE(first->objectName(), QStringLiteral("mineForAll"));
        QTest::keyClick(first, Qt::Key_Backtab);
        QCOMPARE(dialog.focusWidget()->objectName(), QStringLiteral("laterConflict"));
        first->setFocus();
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        QVERIFY(views().front().state == EditView::State::Contradicts);
    }

    void settlesFieldByField()
    {
        makeContradiction();
        ConflictDialog dialog(*m_workspace, views().front());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *settle = dialog.findChild<QPushButton *>(QStringLiteral("settleConflict"));
        click(&dialog, "theirs_interval_seconds");
        QVERIFY(!settle->isEnabled());
        auto *name = dialog.findChild<QLineEdit *>(QStringLiteral("result_name"));
        QVERIFY(name->text().isEmpty());
        name->setFocus();
        QTest::keyClicks(name, QStringLiteral("Both"));
        QVERIFY(settle->isEnabled());
        click(&dialog, "settleConflict");
        QTRY_VERIFY(!dialog.isVisible());
        QCOMPARE(shown().name, QStringLiteral("Both"));
        QCOMPARE(shown().interval, Duration(std::chrono::seconds(90)));
        QCOMPARE(shown().notes, QStringLiteral("only mine"));
        QVERIFY(views().front().state == EditView::State::Waits);
    }

    void aPasswordIsDecidedOnToo()
    {
        m_workspace->write([&](Writer &writer) {
            return contradictingPasswords(writer, m_workspace->time.now(), QStringLiteral("pending/1"));
        });
        ConflictDialog dialog(*m_workspace, views().front());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("settleConflict"))->isEnabled());
        const auto *result = dialog.findChild<QLabel *>(QStringLiteral("result_secret_key"));
        QVERIFY(result); // nothing to type
        QCOMPARE(result->text(), QStringLiteral("Not decided"));
        click(&dialog, "mine_secret_key");
        QCOMPARE(result->text(), QStringLiteral("the one you set"));
        click(&dialog, "theirs_secret_key");
        QCOMPARE(result->text(), QStringLiteral("the one set there"));
        click(&dialog, "settleConflict");
        QTRY_VERIFY(!dialog.isVisible());
        QVERIFY(views().empty());
    }

    void saysWhenItWasChangedThereAgain()
    {
        makeContradiction();
        ConflictDialog dialog(*m_workspace, views().front());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        Monitor again = m_shared;
        again.name = QStringLiteral("Theirs again");
        again.version = 3;
        m_workspace->write([&](Writer &writer) {
            return MirrorEntities(writer, m_workspace->time.now())
                .takeMonitor(again, MirrorEntities::Source::Feed);
        });
        click(&dialog, "mineForAll");
        click(&dialog, "settleConflict");
        const auto *state = dialog.findChild<QLabel *>(QStringLiteral("conflictState"));
        QTRY_VERIFY(state->text().contains(u"again"));
        const auto *settle = dialog.findChild<QPushButton *>(QStringLiteral("settleConflict"));
        QTRY_VERIFY(!settle->isEnabled()); // nothing is decided of what is new
        click(&dialog, "theirsForAll");
        click(&dialog, "settleConflict");
        QTRY_VERIFY(!dialog.isVisible());
        QCOMPARE(shown().name, QStringLiteral("Theirs again"));
    }

    void removedThereIsBroughtBack()
    {
        makeRemovedThere();
        ConflictDialog dialog(*m_workspace, views().front());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("conflictMine"))->text().contains(u"Mine"));
        click(&dialog, "conflictUseMine");
        QTRY_VERIFY(!dialog.isVisible());
        QVERIFY(views().front().does(PendingEdit::Operation::Restore));
    }

    void removedThereIsLeftRemoved()
    {
        makeRemovedThere();
        ConflictDialog dialog(*m_workspace, views().front());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        click(&dialog, "conflictUseTheirs");
        QTRY_VERIFY(!dialog.isVisible());
        QVERIFY(views().empty());
        QVERIFY(shown().id.isNull());
        const auto reader = m_workspace->store().openReader();
        QCOMPARE((*reader)->removedMonitors()->size(), std::size_t(1)); // it can be restored, as there
    }

    void listsAndDiscards()
    {
        makeContradiction();
        WaitingEditsDialog dialog(*m_workspace, *m_theme);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.selectStuck();
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const auto *list = dialog.findChild<QListView *>(QStringLiteral("waitingEdits"));
        QTRY_COMPARE(list->model()->rowCount(), 1);
        const auto *resolve = dialog.findChild<QPushButton *>(QStringLiteral("resolveEdit"));
        QTRY_VERIFY(resolve->isEnabled());
        QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("tryEditAgain"))->isEnabled());
        click(&dialog, "resolveEdit");
        QTRY_VERIFY(dialog.findChild<ConflictDialog *>());
        dialog.findChild<ConflictDialog *>()->reject();
        QTRY_VERIFY(!dialog.findChild<ConflictDialog *>());
        click(&dialog, "discardEdit");
        QTRY_VERIFY(dialog.findChild<QAbstractButton *>(QStringLiteral("discardEditDialogYes")));
        click(&dialog, "discardEditDialogYes");
        QTRY_COMPARE(list->model()->rowCount(), 0);
        QCOMPARE(shown().name, QStringLiteral("Theirs"));
    }
};

QTEST_MAIN(TestConflicts)
#include "testconflicts.moc"
