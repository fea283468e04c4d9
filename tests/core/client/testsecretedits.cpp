// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/entityreading.h"
#include "core/model/monitorjson.h"
#include "tests/core/client/editedmirror.h"

#include <QJsonDocument>
#include <QtTest>

using namespace monitron;
using namespace monitron::test;
using Contradiction = EditView::Contradiction;

/// Edits that set a password or token, which nobody can compare.
class TestSecretEdits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPasswordThatBothSetIsAContradiction_data()
    {
        QTest::addColumn<bool>("isMonitor");
        QTest::addColumn<bool>("mine");
        QTest::newRow("a monitor's, mine") << true << true;
        QTest::newRow("a monitor's, theirs") << true << false;
        QTest::newRow("a channel's, mine") << false << true;
        QTest::newRow("a channel's, theirs") << false << false;
    }

    void aPasswordThatBothSetIsAContradiction()
    {
        QFETCH(bool, isMonitor);
        QFETCH(bool, mine);
        Mirror mirror;
        const QString key = QStringLiteral("pending/1");
        QVERIFY(mirror.write([&](Writer &writer) {
            return isMonitor ? contradictingPasswords(writer, now, key)
                             : contradictingChannelSecrets(writer, now, key);
        }));
        const EditView view = mirror.views().front();
        QVERIFY(view.contradiction == Contradiction::Fields);
        QVERIFY(view.detail.contains(u"secret"));
        QCOMPARE(view.fields.size(), std::size_t(1));
        QVERIFY(view.fields.front().contradicts);
        EditDecision decision = about(view, EditDecision::Kind::Settle);
        decision.seen = {{secretField, view.fields.front().theirs}};
        decision.result = {{secretField, mine ? view.fields.front().mine : view.fields.front().theirs}};
        QStringList spent;
        QVERIFY(mirror.write([&](Writer &writer) {
            EditQueue queue(writer, now);
            auto done = monitron::decide(queue, decision);
            spent = queue.spentSecrets();
            return done;
        }));
        if (!mine) {
            QVERIFY(mirror.edits().empty());
            QCOMPARE(spent, QStringList{key});
            return;
        }
        QVERIFY(spent.isEmpty());
        std::optional<EditReplay::Outgoing> sent;
        QVERIFY(mirror.write([&](Writer &writer) {
            return EditReplay(writer, now).next().map([&](const auto &next) { sent = next; });
        }));
        QVERIFY(sent);
        QCOMPARE(sent->secretKey, key);
        QCOMPARE(sent->edit.request, QByteArray("{}"));
    }

    /// What one looked at has the same settings still, and yet.
    void aPasswordThatWasSetMeanwhileIsNotOverwritten()
    {
        Mirror mirror;
        Monitor shared = serverMonitor(QStringLiteral("Shop"));
        Result<Monitor> again;
        QVERIFY(mirror.write([&](Writer &writer) -> Result<void> {
            if (auto put = writer.mirror().putMonitor(shared); !put)
                return put;
            EditQueue queue(writer, now);
            shared.name = QStringLiteral("Renamed");
            const auto seen = queue.saveMonitor(shared); // an editor is opened on this
            if (!seen)
                return Unexpected(seen.error());
            EditReplay replay(writer, now);
            const auto sent = replay.next();
            shared.version = 2;
            ApiResponse answer;
            answer.status = 200;
            answer.body = QJsonDocument(toJson(shared, Fields::All)).toJson();
            if (auto done = replay.accepted((*sent)->edit.key, answer); !done)
                return done;
            shared.version = shared.secretVersion = 3;
            if (auto taken = MirrorEntities(writer, now).takeMonitor(shared, MirrorEntities::Source::Feed);
                !taken)
                return taken;
            again = queue.saveMonitor(*seen, QStringLiteral("pending/1"));
            return {};
        }));
        QVERIFY(!again && again.error().code == Error::Code::Conflict);
        QVERIFY(mirror.edits().empty());
    }

    /// A token is sent, and corrected before its answer comes: from an earlier time, in the end.
    void aSecretFollowsOnOnesOwn_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"replayed", "made already", "refused"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void aSecretFollowsOnOnesOwn()
    {
        QFETCH(QString, what);
        Mirror mirror;
        Channel channel;
        channel.kind = QStringLiteral("webhook");
        channel.name = QStringLiteral("Hook");
        std::optional<EditReplay::Outgoing> next;
        QVERIFY(mirror.write([&](Writer &writer) -> Result<void> {
            EditQueue queue(writer, now);
            if (what == u"refused") { // of a change, it keeps nothing else from being sent
                channel.id = ChannelId::make(now);
                channel.version = 1;
                if (auto put = writer.mirror().putChannel(channel); !put)
                    return put;
            }
            for (const auto &key : {QStringLiteral("pending/1"), QStringLiteral("pending/2")}) {
                const auto saved = queue.saveChannel(channel, key);
                if (!saved)
                    return Unexpected(saved.error());
                channel = *saved;
            }
            EditReplay replay(writer, now);
            const auto sent = replay.next();
            const qint64 first = (*sent)->edit.key;
            Channel there = channel;
            there.version = there.secretVersion = 1;
            ApiResponse answer;
            answer.status = 201;
            answer.headers = {{"idempotency-replayed", "true"}};
            answer.body = QJsonDocument(channelForServer(there)).toJson();
            const auto done = what == u"refused"    ? replay.refused(first, QStringLiteral("No."))
                              : what == u"replayed" ? replay.accepted(first, answer)
                                                    : replay.foundMade(first, channelForServer(there));
            if (!done)
                return done;
            if (what != u"refused") {
                if (auto taken = MirrorEntities(writer, now).takeChannel(there); !taken)
                    return taken;
            }
            return EditReplay(writer, now).next().map([&](const auto &outgoing) { next = outgoing; });
        }));
        QVERIFY(next);
        QCOMPARE(next->secretKey, QStringLiteral("pending/2"));
    }

    /// Whatever else was changed there; and a second password follows on the first one.
    void aPasswordOfOnesOwnIsNone()
    {
        Mirror mirror;
        Monitor shared = serverMonitor(QStringLiteral("Shop"));
        shared.secretVersion = 1;
        std::optional<EditReplay::Outgoing> first;
        std::optional<EditReplay::Outgoing> second;
        QVERIFY(mirror.write([&](Writer &writer) -> Result<void> {
            if (auto put = writer.mirror().putMonitor(shared); !put)
                return put;
            EditQueue queue(writer, now);
            for (const auto &key : {QStringLiteral("pending/1"), QStringLiteral("pending/2")}) {
                const auto shown = writer.mirror().monitor(shared.id);
                if (const auto saved = queue.saveMonitor(*shown, key); !saved)
                    return Unexpected(saved.error());
            }
            Monitor theirs = shared;
            theirs.name = QStringLiteral("Renamed there");
            theirs.version = 2;
            if (auto taken = MirrorEntities(writer, now).takeMonitor(theirs, MirrorEntities::Source::Feed);
                !taken)
                return taken;
            EditReplay replay(writer, now);
            first = replay.next().value_or(std::nullopt);
            if (!first)
                return failure(Error::Code::Invalid, QStringLiteral("nothing to send"));
            theirs.version = theirs.secretVersion = 3;
            ApiResponse answer;
            answer.status = 200;
            answer.body = QJsonDocument(toJson(theirs, Fields::All)).toJson();
            if (auto done = replay.accepted(first->edit.key, answer); !done)
                return done;
            return EditReplay(writer, now).next().map([&](const auto &next) { second = next; });
        }));
        QCOMPARE(first->secretKey, QStringLiteral("pending/1"));
        QVERIFY(second);
        QCOMPARE(second->secretKey, QStringLiteral("pending/2"));
        QCOMPARE(mirror.reader->monitors()->front().monitor.secretVersion, 3);
    }
};

QTEST_GUILESS_MAIN(TestSecretEdits)
#include "testsecretedits.moc"
