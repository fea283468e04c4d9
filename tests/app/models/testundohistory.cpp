// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/undohistory.h"

#include <QPromise>
#include <QSignalSpy>
#include <QtTest>

using namespace monitron;

class TestUndoHistory : public QObject
{
    Q_OBJECT

private:
    static UndoHistory::Undo answering(QStringList &log, const QString &name, Result<void> answer = {})
    {
        return [&log, name, answer] {
            log.append(name);
            QPromise<Result<void>> promise;
            promise.start();
            promise.addResult(answer);
            promise.finish();
            return promise.future();
        };
    }

private Q_SLOTS:
    void theNewestComesFirst()
    {
        QStringList log;
        UndoHistory history;
        QVERIFY(!history.canUndo());
        history.undo(); // nothing to do
        history.push(QStringLiteral("first"), answering(log, QStringLiteral("first")));
        history.push(QStringLiteral("second"), answering(log, QStringLiteral("second")));
        QCOMPARE(history.nextText(), QStringLiteral("second"));
        QSignalSpy undone(&history, &UndoHistory::undone);
        history.undo();
        QVERIFY(!history.canUndo()); // one at a time
        QTRY_COMPARE(undone.size(), 1);
        history.undo();
        QTRY_COMPARE(undone.size(), 2);
        QCOMPARE(log, QStringList({QStringLiteral("second"), QStringLiteral("first")}));
        QVERIFY(!history.canUndo());
        QVERIFY(history.nextText().isEmpty());
    }

    void theOldestAreForgotten()
    {
        QStringList log;
        UndoHistory history;
        for (int i = 0; i < 150; ++i)
            history.push(QString::number(i), answering(log, QString::number(i)));
        QSignalSpy undone(&history, &UndoHistory::undone);
        while (history.canUndo()) {
            const qsizetype before = undone.size();
            history.undo();
            QTRY_COMPARE(undone.size(), before + 1);
        }
        QCOMPARE(log.size(), qsizetype(UndoHistory::most));
        QCOMPARE(log.back(), QStringLiteral("50"));
    }

    void aConflictIsToldAndDropped()
    {
        QStringList log;
        UndoHistory history;
        history.push(QStringLiteral("2 monitors edited"),
                     answering(log, QStringLiteral("edit"),
                               failure(Error::Code::Conflict, QStringLiteral("“api” was saved meanwhile."))));
        QSignalSpy failed(&history, &UndoHistory::failed);
        history.undo();
        QTRY_COMPARE(failed.size(), 1);
        const QString sentence = failed.front().front().toString();
        QVERIFY(sentence.contains(QStringLiteral("2 monitors edited")));
        QVERIFY(sentence.contains(QStringLiteral("api")));
        QVERIFY(!history.canUndo());
    }

    void whatMayPassLaterStays()
    {
        QStringList log;
        UndoHistory history;
        history.push(QStringLiteral("deleted"),
                     answering(log, QStringLiteral("deleted"),
                               failure(Error::Code::DiskFull, QStringLiteral("The disk is full."))));
        QSignalSpy failed(&history, &UndoHistory::failed);
        history.undo();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(history.canUndo());
    }
};

QTEST_GUILESS_MAIN(TestUndoHistory)
#include "testundohistory.moc"
