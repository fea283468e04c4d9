// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/conflictmodel.h"
#include "app/models/monitordetail.h"
#include "app/models/monitorlistmodel.h"
#include "app/models/monitorsectionsmodel.h"
#include "app/models/waitingeditsmodel.h"
#include "tests/support/contradiction.h"
#include "tests/support/storeworkspace.h"

#include <QJsonArray>
#include <QtTest>

using namespace monitron;
using namespace monitron::test;
using Choice = ConflictModel::Choice;

namespace {

EditView contradiction()
{
    EditView view;
    view.target = QByteArray(16, 'm');
    view.state = EditView::State::Contradicts;
    view.contradiction = EditView::Contradiction::Fields;
    view.fields = {{QStringLiteral("interval_seconds"), 60, 30, 60, false},
                   {QStringLiteral("name"), QStringLiteral("Shop"), QStringLiteral("Mine"),
                    QStringLiteral("Theirs"), true},
                   {QStringLiteral("tags"), QJsonArray(), QJsonArray{QStringLiteral("a")},
                    QJsonArray{QStringLiteral("b")}, true}};
    return view;
}

} // namespace

class TestWaitingEdits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsDecidedBeforehand()
    {
        ConflictModel model(contradiction());
        QCOMPARE(model.name(0), QStringLiteral("Name"));
        QVERIFY(model.choice(0) == Choice::None && model.choice(1) == Choice::None);
        QVERIFY(model.choice(2) == Choice::Mine); // only one side changed it
        QCOMPARE(model.undecided(), 2);
        QCOMPARE(model.mine(2), QStringLiteral("30 s"));
        model.choose(0, Choice::Theirs);
        model.type(1, QStringLiteral("a, b"));
        QCOMPARE(model.undecided(), 0);
        const EditDecision decision = model.decision();
        QCOMPARE(decision.result.value(u"name").toString(), QStringLiteral("Theirs"));
        QCOMPARE(decision.result.value(u"tags").toArray().size(), 2);
        QCOMPARE(decision.result.value(u"interval_seconds").toInt(), 30);
        QCOMPARE(decision.seen.value(u"name").toString(), QStringLiteral("Theirs"));
    }

    void whatIsNoNumberIsNotTaken()
    {
        ConflictModel model(contradiction());
        model.chooseAll(Choice::Mine);
        QCOMPARE(model.undecided(), 0);
        model.type(2, QStringLiteral("soon"));
        QVERIFY(!model.problem(2).isEmpty());
        QCOMPARE(model.undecided(), 1);
        model.type(2, QStringLiteral("45"));
        QCOMPARE(model.decision().result.value(u"interval_seconds").toInt(), 45);
    }

    void rowsKnowThatEditsWait()
    {
        StoreWorkspace workspace;
        MonitorListModel list(workspace);
        MonitorDetail detail(workspace);
        const Monitor shared = serverMonitor(QStringLiteral("Shop"));
        workspace.write([&](Writer &writer) { return writer.mirror().putMonitor(shared); });
        list.reload();
        detail.setMonitor(shared.id);
        QTRY_VERIFY(list.isLoaded());
        QTRY_VERIFY(detail.data().has_value());
        const auto mark = [&] { return list.index(0).data(MonitorListModel::EditsRole); };
        QVERIFY(!mark().isValid());
        workspace.edit([&](EditQueue &queue) {
            Monitor mine = shared;
            mine.notes = QStringLiteral("mine");
            return queue.saveMonitor(mine).map([](const Monitor &) {});
        });
        QTRY_VERIFY(mark().isValid());
        QVERIFY(list.index(0).data(Qt::AccessibleTextRole).toString().contains(u"Waits for the server"));
        QVERIFY(list.index(0).data(Qt::ToolTipRole).toString().contains(u"Waits for the server"));
        QTRY_VERIFY(detail.data()->edits == EditView::State::Waits);
        workspace.edit([&](EditQueue &queue) {
            return queue.discard(PendingEdit::Entity::Monitor, shared.id.toBytes());
        });
        QTRY_VERIFY(!mark().isValid());
        QTRY_VERIFY(!detail.data()->edits);
    }

    void soDoRowsInSections()
    {
        StoreWorkspace workspace;
        MonitorListModel list(workspace);
        MonitorSectionsModel sections(list);
        const Monitor shared = serverMonitor(QStringLiteral("Shop"));
        workspace.write([&](Writer &writer) { return writer.mirror().putMonitor(shared); });
        workspace.add(QStringLiteral("Docs"), QStringLiteral("Production"));
        list.reload();
        QTRY_VERIFY(list.isLoaded());
        const auto marked = [&] {
            QStringList names;
            for (int row = 0; row < sections.rowCount({}); ++row) {
                const QModelIndex index = sections.index(row, 0);
                if (index.data(MonitorListModel::EditsRole).isValid())
                    names << index.data().toString();
            }
            return names;
        };
        QTRY_VERIFY(sections.rowCount({}) > 2);
        QCOMPARE(marked(), QStringList());
        QSignalSpy told(&sections, &QAbstractItemModel::dataChanged);
        workspace.edit([&](EditQueue &queue) { return queue.setPaused(shared.id, true); });
        QTRY_COMPARE(marked(), QStringList{QStringLiteral("Shop")});
        QTRY_VERIFY(!told.isEmpty());
    }

    void listsWhatWaits()
    {
        StoreWorkspace workspace;
        WaitingEditsModel model(workspace);
        model.reload();
        QTRY_VERIFY(model.isLoaded());
        QCOMPARE(model.rowCount(), 0);
        const Monitor shared = serverMonitor(QStringLiteral("Shop"));
        Monitor mine = shared;
        mine.name = QStringLiteral("Mine");
        Monitor theirs = shared;
        theirs.name = QStringLiteral("Theirs");
        theirs.version = 2;
        workspace.write(
            [&](Writer &writer) { return contradict(writer, workspace.time.now(), shared, mine, theirs); });
        QTRY_COMPARE(model.rowCount(), 1);
        const QModelIndex row = model.index(0, 0);
        QCOMPARE(row.data(RecordsModel::TitleRole).toString(), QStringLiteral("Theirs"));
        QVERIFY(row.data(RecordsModel::DetailRole).toString().contains(u"name changed"));
        QCOMPARE(row.data(RecordsModel::NoteRole).toString(), QStringLiteral("Contradicts the team's"));
        QVERIFY(model.decide(0, EditDecision::Kind::Discard).result());
        QTRY_COMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestWaitingEdits)
#include "testwaitingedits.moc"
