// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/commandpalette.h"
#include "app/dialogs/shortcutsheet.h"
#include "app/models/palettesources.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QTextBrowser>
#include <QtTest>

using namespace monitron;

class TestCommandPalette : public QObject
{
    Q_OBJECT

private:
    static PaletteEntry entry(const char *title, bool enabled = true)
    {
        PaletteEntry entry;
        entry.id = entry.title = QLatin1String(title);
        entry.enabled = enabled;
        return entry;
    }

private Q_SLOTS:
    void theKeyboardFindsAndTakes()
    {
        QMainWindow window;
        window.resize(900, 600);
        window.show();
        const Theme theme(Theme::Preference::Light);
        ListPaletteSource source;
        source.setEntries({entry("Run now"), entry("Remove", false), entry("Run failing")});
        QPointer<CommandPalette> palette = new CommandPalette(theme, {&source}, {}, &window);
        palette->open();
        auto *field = palette->findChild<QLineEdit *>(QStringLiteral("paletteField"));
        auto *list = palette->findChild<QListView *>(QStringLiteral("paletteList"));
        QTRY_COMPARE(list->model()->rowCount(), 3);
        QSignalSpy chosen(palette.data(), &CommandPalette::chosen);
        QTest::keyClicks(field, QStringLiteral("zzz"));
        auto *nothing = palette->findChild<QLabel *>(QStringLiteral("paletteNothing"));
        QTRY_VERIFY(nothing->isVisible());
        field->clear();
        QTest::keyClicks(field, QStringLiteral("run"));
        QTRY_COMPARE(list->model()->rowCount(), 2);
        QCOMPARE(list->currentIndex().row(), 0);
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Down); // the end holds
        QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("Run failing"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().value<PaletteEntry>().id, QStringLiteral("Run failing"));
        QTRY_VERIFY(!palette);
    }

    void whatIsSwitchedOffCantBeTaken()
    {
        QMainWindow window;
        window.show();
        const Theme theme(Theme::Preference::Dark);
        ListPaletteSource source;
        source.setEntries({entry("Remove", false)});
        QPointer<CommandPalette> palette = new CommandPalette(theme, {&source}, {}, &window);
        palette->open();
        auto *field = palette->findChild<QLineEdit *>(QStringLiteral("paletteField"));
        auto *list = palette->findChild<QListView *>(QStringLiteral("paletteList"));
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(palette && palette->isVisible());
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_VERIFY(!palette);
    }

    void theSheetListsWhatTheWindowHas()
    {
        QMainWindow window;
        QMenu *file = window.menuBar()->addMenu(QStringLiteral("&File"));
        file->addAction(QStringLiteral("&New monitor…"))->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
        file->addAction(QStringLiteral("No shortcut"));
        auto *elsewhere = new QAction(QStringLiteral("Jump && run"), &window);
        elsewhere->setShortcut(QKeySequence(Qt::Key_F7));
        window.show();
        const auto actions = actionsOf(window);
        QCOMPARE(actions.size(), 3);
        QCOMPARE(actions.first().text, QStringLiteral("New monitor"));
        QCOMPARE(actions.last().text, QStringLiteral("Jump & run"));
        QPointer<ShortcutSheet> sheet = new ShortcutSheet(actions, &window);
        sheet->open();
        auto *list = sheet->findChild<QTextBrowser *>(QStringLiteral("shortcutList"));
        QVERIFY(list->toPlainText().contains(QStringLiteral("Ctrl+N")));
        QVERIFY(!list->toPlainText().contains(QStringLiteral("No shortcut")));
        QTest::keyClicks(sheet->findChild<QLineEdit *>(QStringLiteral("shortcutFilter")),
                         QStringLiteral("jump"));
        QVERIFY(list->toPlainText().contains(QStringLiteral("F7")));
        QVERIFY(!list->toPlainText().contains(QStringLiteral("Ctrl+N")));
        QTest::mouseClick(sheet->findChild<QPushButton *>(QStringLiteral("copyShortcuts")), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("File\tNew monitor\tCtrl+N")));
        QTest::keyClick(sheet, Qt::Key_Escape);
        QTRY_VERIFY(!sheet);
    }
};

QTEST_MAIN(TestCommandPalette)
#include "testcommandpalette.moc"
