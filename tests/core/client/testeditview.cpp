// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/monitorjson.h"
#include "tests/core/client/editedmirror.h"

#include <QtTest>

using namespace monitron;
using namespace monitron::test;
using Entity = PendingEdit::Entity;
using Operation = PendingEdit::Operation;
using Contradiction = EditView::Contradiction;

namespace {

PendingEdit change(const QJsonObject &before, const QJsonObject &after,
                   PendingEdit::State state = PendingEdit::State::Waiting)
{
    PendingEdit edit;
    edit.target = QByteArray(16, 'm');
    edit.before = before;
    edit.after = after;
    edit.state = state;
    edit.madeAt = now;
    return edit;
}

QJsonObject name(const char *value)
{
    return {{QStringLiteral("name"), QLatin1String(value)}};
}

} // namespace

class TestEditView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void severalEditsAreOne()
    {
        const EditView view =
            editView({change(name("a"), name("b")), change(name("b"), name("c"))}, name("a"), false);
        QCOMPARE(view.fields.size(), std::size_t(1));
        QCOMPARE(view.fields.front().before, QJsonValue(QStringLiteral("a")));
        QCOMPARE(view.fields.front().mine, QJsonValue(QStringLiteral("c")));
        QVERIFY(!view.fields.front().contradicts);
        QVERIFY(view.state == EditView::State::Waits);
        QCOMPARE(view.operations, std::vector{Operation::Change});
    }

    void whatIsTheSameContradictsNothing()
    {
        const auto conflict = PendingEdit::State::Conflict;
        const QJsonObject before{{QStringLiteral("name"), QStringLiteral("a")},
                                 {QStringLiteral("notes"), QString()}};
        const QJsonObject mine{{QStringLiteral("name"), QStringLiteral("b")},
                               {QStringLiteral("notes"), QStringLiteral("n")}};
        const QJsonObject theirs{{QStringLiteral("name"), QStringLiteral("c")},
                                 {QStringLiteral("notes"), QStringLiteral("n")}};
        const EditView view = editView({change(before, mine, conflict)}, theirs, false);
        QVERIFY(view.contradiction == Contradiction::Fields);
        QVERIFY(view.fields[0].contradicts);
        QCOMPARE(view.fields[0].theirs, QJsonValue(QStringLiteral("c")));
        QVERIFY(!view.fields[1].contradicts);
    }

    void aPasswordIsAField()
    {
        const auto edit = change({{secretField, 1}}, {{secretField, QStringLiteral("pending/1")}});
        const EditView untouched = editView({edit}, QJsonObject{{secretField, 1}}, false);
        QCOMPARE(untouched.fields.size(), std::size_t(1));
        QCOMPARE(untouched.fields.front().name, QString(secretField));
        QVERIFY(!untouched.fields.front().contradicts);
        const EditView changed = editView({edit}, QJsonObject{{secretField, 2}}, false);
        QVERIFY(changed.fields.front().contradicts);
    }

    void settlesFieldByField()
    {
        Mirror mirror;
        const Monitor shared = serverMonitor(QStringLiteral("Shop"));
        Monitor mine = shared;
        mine.name = QStringLiteral("Mine");
        mine.notes = QStringLiteral("kept");
        Monitor theirs = shared;
        theirs.name = QStringLiteral("Theirs");
        theirs.version = 2;
        QVERIFY(mirror.write([&](Writer &writer) { return contradict(writer, now, shared, mine, theirs); }));
        const auto views = mirror.views();
        QCOMPARE(views.size(), std::size_t(1));
        QVERIFY(views.front().contradiction == Contradiction::Fields);
        QCOMPARE(views.front().name, QStringLiteral("Theirs"));
        QCOMPARE(views.front().fields.size(), std::size_t(2));
        QVERIFY((*editedMonitors(*mirror.reader)).value(shared.id) == EditView::State::Contradicts);

        EditDecision decision = about(views.front(), EditDecision::Kind::Settle);
        decision.result = {{QStringLiteral("name"), QStringLiteral("Both")},
                           {QStringLiteral("notes"), QStringLiteral("kept")}};
        decision.seen = {{QStringLiteral("name"), QStringLiteral("Older")}};
        const auto unseen = mirror.decide(decision); // it isn't what the server has
        QVERIFY(!unseen && unseen.error().code == Error::Code::Conflict);
        decision.seen = {{QStringLiteral("name"), QStringLiteral("Theirs")}};
        EditDecision impossible = decision;
        impossible.result[u"interval_seconds"] = 0;
        QVERIFY(mirror.decide(impossible).error().code == Error::Code::Invalid);
        QVERIFY(mirror.decide(decision));
        QVERIFY(mirror.views().front().state == EditView::State::Waits);
        const Monitor shown = mirror.reader->monitors({shared.id})->front().monitor;
        QCOMPARE(shown.name, QStringLiteral("Both"));
        QCOMPARE(shown.notes, QStringLiteral("kept"));
    }

    void bringsBackWhatWasRemovedThere()
    {
        Mirror mirror;
        const Monitor shared = serverMonitor(QStringLiteral("Shop"));
        QVERIFY(mirror.write([&](Writer &writer) -> Result<void> {
            if (auto put = writer.mirror().putMonitor(shared); !put)
                return put;
            Monitor mine = shared;
            mine.name = QStringLiteral("Mine");
            EditQueue queue(writer, now);
            if (const auto saved = queue.saveMonitor(mine); !saved)
                return Unexpected(saved.error());
            return MirrorEntities(writer, now).takeRemoval(shared.id, now);
        }));
        const EditView view = mirror.views().front();
        QVERIFY(view.contradiction == Contradiction::RemovedThere);
        QVERIFY(mirror.reader->monitors()->empty());
        EditDecision decision = about(view, EditDecision::Kind::Settle);
        decision.result = {{QStringLiteral("name"), QStringLiteral("Mine")}};
        QVERIFY(mirror.decide(decision));
        const auto edits = mirror.edits();
        QCOMPARE(edits.size(), std::size_t(2));
        QVERIFY(edits[0].operation == Operation::Restore && edits[1].operation == Operation::Change);
    }

    void removesAlthoughItWasChanged()
    {
        Mirror mirror;
        const Monitor shared = serverMonitor(QStringLiteral("Shop"));
        QVERIFY(mirror.write([&](Writer &writer) -> Result<void> {
            if (auto put = writer.mirror().putMonitor(shared); !put)
                return put;
            if (auto removed = EditQueue(writer, now).removeMonitor(shared.id); !removed)
                return removed;
            Monitor theirs = shared;
            theirs.version = 2;
            if (auto taken = MirrorEntities(writer, now).takeMonitor(theirs, MirrorEntities::Source::Feed);
                !taken)
                return taken;
            return tryToSend(writer, now);
        }));
        const EditView view = mirror.views().front();
        QVERIFY(view.contradiction == Contradiction::ChangedThere);
        QVERIFY(mirror.decide(about(view, EditDecision::Kind::RemoveAnyway)));
        QVERIFY(mirror.views().front().state == EditView::State::Waits);
        QCOMPARE(mirror.edits().front().before.value(versionField).toInt(), 2);
        QVERIFY(mirror.decide(about(view, EditDecision::Kind::Discard)));
        QVERIFY(mirror.views().empty());
        QCOMPARE(mirror.reader->monitors()->size(), std::size_t(1));
    }

    void triesAgainWhatWasRefused()
    {
        Mirror mirror;
        const Monitor shared = serverMonitor(QStringLiteral("Shop"));
        QVERIFY(mirror.write([&](Writer &writer) -> Result<void> {
            if (auto put = writer.mirror().putMonitor(shared); !put)
                return put;
            Monitor mine = shared;
            mine.name = QStringLiteral("Mine");
            EditQueue queue(writer, now);
            if (const auto saved = queue.saveMonitor(mine); !saved)
                return Unexpected(saved.error());
            return EditReplay(writer, now).refused(queue.added().front(), QStringLiteral("Not today."));
        }));
        const EditView view = mirror.views().front();
        QVERIFY(view.state == EditView::State::Refused);
        QCOMPARE(view.detail, QStringLiteral("Not today."));
        QCOMPARE(mirror.reader->monitors()->front().monitor.name, QStringLiteral("Shop"));
        const EditId refused = mirror.edits().front().id;
        QVERIFY(mirror.decide(about(view, EditDecision::Kind::TryAgain)));
        QVERIFY(mirror.views().front().state == EditView::State::Waits);
        QVERIFY(mirror.edits().front().id != refused);
        QCOMPARE(mirror.reader->monitors()->front().monitor.name, QStringLiteral("Mine"));
    }

    /// An answer that tells what somebody else made of it since.
    void othersDoingIsNoBeginningOfOnesOwn()
    {
        Mirror mirror;
        const Monitor shared = serverMonitor(QStringLiteral("Shop"));
        QVERIFY(mirror.write([&](Writer &writer) -> Result<void> {
            if (auto put = writer.mirror().putMonitor(shared); !put)
                return put;
            EditQueue queue(writer, now);
            Monitor mine = shared;
            for (const auto &called : {QStringLiteral("First"), QStringLiteral("Second")}) {
                mine.name = called;
                auto saved = queue.saveMonitor(mine);
                if (!saved)
                    return Unexpected(saved.error());
                mine = *saved;
            }
            EditReplay replay(writer, now);
            const auto sent = replay.next();
            if (!sent || !*sent)
                return failure(Error::Code::Invalid, QStringLiteral("nothing to send"));
            Monitor theirs = shared;
            theirs.version = 3;
            theirs.name = QStringLiteral("Theirs");
            ApiResponse answer;
            answer.status = 200;
            answer.body = QJsonDocument(toJson(theirs, Fields::All)).toJson();
            if (auto done = replay.accepted((*sent)->edit.key, answer); !done)
                return done;
            return EditReplay(writer, now).next().map([](const auto &) {});
        }));
        QCOMPARE(mirror.edits().size(), std::size_t(1));
        QVERIFY(mirror.edits().front().state == PendingEdit::State::Conflict);
        QCOMPARE(mirror.reader->monitors()->front().monitor.name, QStringLiteral("Theirs"));
    }
};

QTEST_GUILESS_MAIN(TestEditView)
#include "testeditview.moc"
