// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/exportdialog.h"
#include "app/dialogs/importdialog.h"
#include "tests/support/storeworkspace.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace monitron;

class TestImportDialog : public QObject
{
    Q_OBJECT

private:
    template <typename T>
    static T *find(const QDialog &dialog, const char *name)
    {
        return dialog.findChild<T *>(QLatin1String(name));
    }
    static void click(const QDialog &dialog, const char *name)
    {
        QTest::mouseClick(find<QPushButton>(dialog, name), Qt::LeftButton);
    }

private Q_SLOTS:
    void previewTickImportReport()
    {
        StoreWorkspace workspace;
        QPointer<ImportDialog> dialog =
            new ImportDialog(workspace, {QString(), "a.org\nb.org\nnot one\na.org\n"});
        dialog->open();
        auto *start = find<QPushButton>(*dialog, "importStart");
        QTRY_VERIFY(start->isEnabled());
        QCOMPARE(start->text(), QStringLiteral("Import 2 of 4"));
        auto *table = find<QTableView>(*dialog, "importTable");
        QVERIFY(table->isVisible());
        table->setCurrentIndex(table->model()->index(1, 0));
        QTest::keyClick(table, Qt::Key_Space); // ticks with the keyboard
        QCOMPARE(start->text(), QStringLiteral("Import 1 of 4"));
        QSignalSpy imported(dialog.data(), &ImportDialog::imported);
        click(*dialog, "importStart");
        QTRY_COMPARE(imported.size(), 1);
        QVERIFY(find<QLabel>(*dialog, "importSummary")->text().startsWith(QStringLiteral("1 monitor")));
        click(*dialog, "copyReport");
        const QString report = QGuiApplication::clipboard()->text();
        QCOMPARE(report.count(QLatin1Char('\n')), 4);
        QVERIFY(report.contains(QStringLiteral("Line 3: ")));
        click(*dialog, "importClose");
        QTRY_VERIFY(!dialog);
    }

    void whatCantBeReadIsSaid()
    {
        StoreWorkspace workspace;
        QPointer<ImportDialog> dialog = new ImportDialog(workspace, {QString(), "[{\"name\": "});
        dialog->open();
        auto *warnings = find<QLabel>(*dialog, "importWarnings");
        QTRY_VERIFY(warnings->isVisible());
        QVERIFY(warnings->text().contains(QStringLiteral("JSON")));
        QVERIFY(!find<QPushButton>(*dialog, "importStart")->isVisible());
        click(*dialog, "importClose");
        QTRY_VERIFY(!dialog);
    }

    void exportsTheChosenOnes()
    {
        StoreWorkspace workspace;
        const MonitorId one = workspace.add(QStringLiteral("one"));
        QPointer<ExportDialog> dialog =
            new ExportDialog(workspace, {{QStringLiteral("All"), {}}, {QStringLiteral("Selected"), {one}}});
        dialog->open();
        find<QComboBox>(*dialog, "exportScope")->setCurrentIndex(1);
        dialog->write(workspace.location() + QStringLiteral("/out.json"));
        QCOMPARE(workspace.asked.size(), size_t(1));
        QCOMPARE(workspace.asked.front().second, std::vector{one});
        QTRY_VERIFY(find<QLabel>(*dialog, "exportOutcome")->isVisible());
        click(*dialog, "exportClose");
        QTRY_VERIFY(!dialog);
    }
};

QTEST_MAIN(TestImportDialog)
#include "testimportdialog.moc"
