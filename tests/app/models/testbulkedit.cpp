// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/bulkeditmodel.h"
#include "app/models/monitorlistmodel.h"
#include "app/models/undoablecommands.h"
#include "tests/support/storeworkspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace monitron;
using namespace std::chrono_literals;

class TestBulkEdit : public QObject
{
    Q_OBJECT

private:
    static Monitor monitor(const QString &name)
    {
        Monitor monitor;
        monitor.id = MonitorId::make(Timestamp(1'800'000'000'000));
        monitor.name = name;
        monitor.url = QStringLiteral("https://example.org/");
        return monitor;
    }

    static Monitor later(Monitor monitor, Duration timeout)
    {
        monitor.timeout = timeout;
        return monitor;
    }

    static int field(const BulkEditModel &model, const char *key)
    {
        for (size_t i = 0; i < model.fields().size(); ++i) {
            if (model.fields()[i].key == QLatin1String(key))
                return static_cast<int>(i);
        }
        return -1;
    }

    static void change(BulkEditModel &model, const char *key, const QVariant &value)
    {
        QSignalSpy worked(&model, &BulkEditModel::worked);
        model.setChange(field(model, key), value);
        QTRY_COMPARE(worked.size(), 1);
    }

    static QString cell(const BulkEditModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

private Q_SLOTS:
    void previewsBeforeAndAfter()
    {
        Monitor fast = monitor(QStringLiteral("fast"));
        fast.interval = 30s;
        BulkEditModel model({monitor(QStringLiteral("slow")), fast});
        const QAbstractItemModelTester tester(&model);
        change(model, "interval_seconds", 30);
        QCOMPARE(model.changed(), 1);
        QCOMPARE(model.unchanged(), 1);
        QCOMPARE(cell(model, 0, BulkEditModel::BeforeColumn), QStringLiteral("60 s"));
        QCOMPARE(cell(model, 0, BulkEditModel::AfterColumn), QStringLiteral("30 s"));
        QCOMPARE(cell(model, 1, BulkEditModel::AfterColumn), QStringLiteral("unchanged"));
        const MonitorEdit edit = model.edit();
        QCOMPARE(edit.after.size(), size_t(1));
        QCOMPARE(edit.after.front().interval, Duration(30s));
        QCOMPARE(edit.before.front().interval, Duration(60s));
    }

    void tellsWhichMonitorCannotTakeTheValue()
    {
        Monitor quick = monitor(QStringLiteral("quick"));
        quick.interval = 5s;
        quick.timeout = 4s;
        BulkEditModel model({monitor(QStringLiteral("a")), quick});
        change(model, "accepted_statuses", QStringLiteral("9000"));
        QCOMPARE(model.invalid(), 2);
        QVERIFY(!cell(model, 0, BulkEditModel::AfterColumn).isEmpty());
        QVERIFY(model.index(0, BulkEditModel::AfterColumn).data(BulkEditModel::ErrorRole).toBool());
        QVERIFY(model.edit().isEmpty());
        change(model, "accepted_statuses", QStringLiteral("200-299, 404"));
        QCOMPARE(model.invalid(), 0);
        QCOMPARE(model.changed(), 2);
    }

    void whatOnlyHttpHasLeavesOthersAlone()
    {
        Monitor tcp = monitor(QStringLiteral("db"));
        tcp.kind = QStringLiteral("tcp");
        tcp.url = QStringLiteral("tcp://db.example.org:5432");
        BulkEditModel model({tcp, monitor(QStringLiteral("web"))});
        change(model, "method", QStringLiteral("HEAD"));
        QCOMPARE(model.changed(), 1);
        QCOMPARE(cell(model, 0, BulkEditModel::AfterColumn), QStringLiteral("unchanged"));
    }

    void tagsAndNotesAreAdded()
    {
        Monitor tagged = monitor(QStringLiteral("tagged"));
        tagged.tags = {QStringLiteral("prod")};
        tagged.notes = QStringLiteral("first");
        BulkEditModel model({tagged});
        change(model, "add_tag", QStringLiteral(" prod "));
        QCOMPARE(model.changed(), 0);
        change(model, "add_tag", QStringLiteral("night"));
        QCOMPARE(model.edit().after.front().tags,
                 QStringList({QStringLiteral("prod"), QStringLiteral("night")}));
        change(model, "remove_tag", QStringLiteral("prod"));
        QVERIFY(model.edit().after.front().tags.isEmpty());
        change(model, "notes", QStringLiteral("second"));
        QCOMPARE(model.edit().after.front().notes, QStringLiteral("first\nsecond"));
    }

    void everyFieldReadsWhatItWrites()
    {
        const std::vector<BulkField> fields = bulkFields();
        for (const BulkField &one : fields) {
            QVERIFY2(!one.label.isEmpty(), qPrintable(one.key));
            QVERIFY2(!one.text(monitor(QStringLiteral("any"))).isEmpty(), qPrintable(one.key));
            QCOMPARE(one.number != nullptr, one.input == BulkField::Input::Number);
            QCOMPARE(one.choices.isEmpty(), one.input != BulkField::Input::Choice);
        }
    }

    void appliedAndUndone()
    {
        StoreWorkspace workspace;
        const MonitorId id = workspace.add(QStringLiteral("one"));
        MonitorListModel list(workspace);
        list.reload();
        QTRY_VERIFY(list.isLoaded());
        UndoHistory history;
        UndoableCommands commands(workspace, history);
        QSignalSpy pushed(&history, &UndoHistory::pushed);
        QSignalSpy undone(&history, &UndoHistory::undone);
        BulkEditModel model({list.row(0).monitor});
        change(model, "interval_seconds", 300);
        commands.apply(model.edit(), QStringLiteral("changed"));
        QTRY_COMPARE(pushed.size(), 1);
        QTRY_COMPARE(list.row(0).monitor.interval, Duration(300s));
        history.undo();
        QTRY_COMPARE(undone.size(), 1);
        QTRY_COMPARE(list.row(0).monitor.interval, Duration(60s));

        commands.remove({list.row(0).monitor});
        QTRY_COMPARE(list.rowCount(), 0);
        QTRY_COMPARE(pushed.size(), 2);
        history.undo();
        QTRY_COMPARE(list.rowOf(id), 0);

        commands.setPaused({list.row(0).monitor}, true);
        QTRY_COMPARE(pushed.size(), 3);
        QTRY_VERIFY(!list.row(0).monitor.enabled);
        history.undo();
        QTRY_VERIFY(list.row(0).monitor.enabled);
    }

    void undoTakesBackItsOwnFieldsOnly()
    {
        StoreWorkspace workspace;
        workspace.add(QStringLiteral("one"));
        MonitorListModel list(workspace);
        list.reload();
        QTRY_VERIFY(list.isLoaded());
        UndoHistory history;
        UndoableCommands commands(workspace, history);
        QSignalSpy failed(&history, &UndoHistory::failed);
        BulkEditModel model({list.row(0).monitor});
        change(model, "timeout_seconds", 20);
        commands.apply(model.edit(), QStringLiteral("changed"));
        QTRY_VERIFY(history.canUndo());
        QTRY_COMPARE(list.row(0).monitor.timeout, Duration(20s));
        Monitor elsewhere = list.row(0).monitor;
        elsewhere.name = QStringLiteral("renamed");
        static_cast<void>(workspace.saveMonitor(elsewhere, std::nullopt));
        history.undo();
        QTRY_COMPARE(list.row(0).monitor.timeout, model.edit().before.front().timeout);
        QCOMPARE(list.row(0).monitor.name, QStringLiteral("renamed"));
        // What was changed since is not overwritten.
        commands.apply({{list.row(0).monitor}, {later(list.row(0).monitor, 20s)}}, QStringLiteral("changed"));
        QTRY_COMPARE(list.row(0).monitor.timeout, Duration(20s));
        static_cast<void>(workspace.saveMonitor(later(list.row(0).monitor, 15s), std::nullopt));
        QTRY_COMPARE(list.row(0).monitor.timeout, Duration(15s));
        QTRY_VERIFY(history.canUndo());
        QCOMPARE(failed.size(), 0);
        history.undo();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(list.row(0).monitor.timeout, Duration(15s));
    }
};

QTEST_GUILESS_MAIN(TestBulkEdit)
#include "testbulkedit.moc"
