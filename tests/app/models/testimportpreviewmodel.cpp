// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/importpreviewmodel.h"
#include "core/storage/reader.h"
#include "tests/support/storeworkspace.h"

#include <QtTest>

using namespace monitron;
using Verdict = ImportPreviewModel::Verdict;

class TestImportPreviewModel : public QObject
{
    Q_OBJECT

private:
    static bool load(ImportPreviewModel &model, const QByteArray &text)
    {
        QSignalSpy loaded(&model, &ImportPreviewModel::loaded);
        QSignalSpy failed(&model, &ImportPreviewModel::failed);
        model.load({QString(), text});
        return QTest::qWaitFor([&] { return !loaded.isEmpty() || !failed.isEmpty(); }, 20'000) &&
               failed.isEmpty();
    }
    static Verdict verdict(const ImportPreviewModel &model, int row)
    {
        return static_cast<Verdict>(model.index(row, 0).data(ImportPreviewModel::VerdictRole).toInt());
    }
    static QString text(const ImportPreviewModel &model, int row)
    {
        return model.index(row, ImportPreviewModel::VerdictColumn).data().toString();
    }

private Q_SLOTS:
    void everyLineHasAVerdict()
    {
        StoreWorkspace workspace;
        workspace.add(QStringLiteral("a.org"), {}, QStringLiteral("https://a.org"));
        workspace.add(QStringLiteral("b.org"), QStringLiteral("G"), QStringLiteral("https://b.org"));
        ImportPreviewModel model(workspace);
        QVERIFY(load(model, "# sites\na.org\nb.org\n\nhttps://c.org\nnot an address\n"
                            "curl -u ann:pw \\\n  https://d.org/x --http2\n"));
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(verdict(model, 0), Verdict::Present);
        QCOMPARE(verdict(model, 1), Verdict::Differs);
        QCOMPARE(verdict(model, 2), Verdict::New);
        QCOMPARE(verdict(model, 3), Verdict::Wrong);
        QCOMPARE(verdict(model, 4), Verdict::New);
        QVERIFY(text(model, 3).contains(QStringLiteral("not an address")));
        QVERIFY(text(model, 4).contains(QStringLiteral("--http2")));
        QCOMPARE(model.headerData(4, Qt::Vertical, Qt::DisplayRole).toInt(), 7); // its line
        QCOMPARE(model.tickedCount(), 2);
        QVERIFY(!(model.flags(model.index(3, 0)) & Qt::ItemIsUserCheckable));
        QVERIFY(model.setData(model.index(2, 0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.tickedCount(), 1);
        model.setAllTicked(true);
        QCOMPARE(model.tickedCount(), 4);
    }

    void importsWhatIsTickedAndReports()
    {
        StoreWorkspace workspace;
        ImportPreviewModel model(workspace);
        QVERIFY(load(model, "name,url\nA,https://a.org\nB,gopher://b\nC,https://c.org\n"));
        QVERIFY(model.setData(model.index(2, 0), Qt::Unchecked, Qt::CheckStateRole));
        QSignalSpy finished(&model, &ImportPreviewModel::finished);
        model.start();
        QVERIFY(finished.wait(20'000));
        QCOMPARE(model.imported().size(), size_t(1));
        QCOMPARE(verdict(model, 0), Verdict::Imported);
        QCOMPARE(verdict(model, 2), Verdict::New);
        const QString report = model.reportText();
        QVERIFY(report.contains(QStringLiteral("Line 2: A: Imported")));
        QVERIFY(report.contains(QStringLiteral("Line 3: B: Can't be taken: url ")));
    }

    void unreadableSourcesSayWhy()
    {
        StoreWorkspace workspace;
        ImportPreviewModel model(workspace);
        QSignalSpy failed(&model, &ImportPreviewModel::failed);
        model.load({workspace.location() + QStringLiteral("/missing.csv"), {}});
        QVERIFY(failed.wait(20'000));
        QVERIFY(failed.front().front().toString().contains(QStringLiteral("missing.csv")));
    }

    void aCancelKeepsWhatIsThereAndStops()
    {
        StoreWorkspace workspace;
        QByteArray many;
        for (int i = 0; i < 3000; ++i)
            many += "https://site" + QByteArray::number(i) + ".example/\n";
        ImportPreviewModel model(workspace);
        QVERIFY(load(model, many));
        QCOMPARE(model.tickedCount(), 3000);
        connect(&model, &ImportPreviewModel::progressed, &model, &ImportPreviewModel::cancel);
        QSignalSpy finished(&model, &ImportPreviewModel::finished);
        model.start();
        QVERIFY(finished.wait(60'000));
        QVERIFY(model.wasCancelled());
        QVERIFY(!model.imported().empty() && model.imported().size() < 3000);
    }
};

QTEST_GUILESS_MAIN(TestImportPreviewModel)
#include "testimportpreviewmodel.moc"
