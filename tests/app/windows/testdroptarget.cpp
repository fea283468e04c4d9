// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/droptarget.h"

#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QWidget>
#include <QtTest>

using namespace monitron;

class TestDropTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysAndDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<QUrl>>("urls");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("list");
        const QUrl file = QUrl::fromLocalFile(QStringLiteral("/tmp/sites.csv"));
        const QString page = QStringLiteral("https://a.org/x");
        const QString two = QStringLiteral("https://a.org/x\nhttps://b.org");
        const QString curl = QStringLiteral("curl https://a.org -k");
        QTest::newRow("file") << QString() << QList<QUrl>{file} << QStringLiteral("“sites.csv”")
                              << QStringLiteral("/tmp/sites.csv") << QString() << QString();
        QTest::newRow("link") << QString() << QList<QUrl>{QUrl(page)} << QStringLiteral("Watch ") + page
                              << QString() << page << QString();
        QTest::newRow("links") << QString() << QList<QUrl>{QUrl(page), QUrl(QStringLiteral("https://b.org"))}
                               << QStringLiteral("these addresses") << QString() << QString() << two;
        QTest::newRow("text") << QStringLiteral("a.org/x") << QList<QUrl>() << QStringLiteral("Watch ") + page
                              << QString() << QStringLiteral("a.org/x") << QString();
        QTest::newRow("curl") << curl << QList<QUrl>() << QStringLiteral("curl command") << QString() << curl
                              << QString();
        QTest::newRow("prose") << QStringLiteral("hello") << QList<QUrl>() << QString() << QString()
                               << QString() << QString();
    }

    void saysAndDoes()
    {
        QFETCH(QString, text);
        QFETCH(QList<QUrl>, urls);
        QFETCH(QString, sentence);
        QFETCH(QString, file);
        QFETCH(QString, address);
        QFETCH(QString, list);
        QWidget window;
        window.resize(400, 300);
        window.show();
        DropTarget target(&window);
        QSignalSpy files(&target, &DropTarget::fileDropped);
        QSignalSpy addresses(&target, &DropTarget::addressDropped);
        QSignalSpy lists(&target, &DropTarget::listDropped);
        QMimeData data;
        if (!text.isEmpty())
            data.setText(text);
        if (!urls.isEmpty())
            data.setUrls(urls);
        const auto *sheet = window.findChild<QLabel *>(QStringLiteral("dropSheet"));
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        QCOMPARE(sheet->isVisible(), !sentence.isEmpty());
        QVERIFY(sheet->text().contains(sentence));
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &drop);
        QVERIFY(!sheet->isVisible());
        const auto only = [](const QSignalSpy &spy) {
            return spy.isEmpty() ? QString() : spy.constFirst().constFirst().toString();
        };
        QCOMPARE(only(files), file);
        QCOMPARE(only(addresses), address);
        QCOMPARE(only(lists), list);
    }

    void leavingTakesTheSheetAway()
    {
        QWidget window;
        window.show();
        DropTarget target(&window);
        QMimeData data;
        data.setText(QStringLiteral("https://a.org"));
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        const auto *sheet = window.findChild<QLabel *>(QStringLiteral("dropSheet"));
        QVERIFY(sheet->isVisible());
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(&window, &leave);
        QVERIFY(!sheet->isVisible());
    }
};

QTEST_MAIN(TestDropTarget)
#include "testdroptarget.moc"
