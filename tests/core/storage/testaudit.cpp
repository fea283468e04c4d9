// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/accountrepository.h"
#include "core/storage/change.h"
#include "core/storage/database.h"
#include "core/storage/idempotencyrepository.h"
#include "tests/core/storage/storefixture.h"

#include <QJsonObject>

using namespace monitron;

namespace {

constexpr Timestamp start(1'790'000'000'000);
constexpr Duration minute = std::chrono::minutes(1);
constexpr Duration day = std::chrono::hours(24);

AuditEntry entryOf(const QString &action, Timestamp at = start)
{
    AuditEntry entry;
    entry.at = at;
    entry.actorName = QStringLiteral("server");
    entry.action = action;
    return entry;
}

Result<ChangeSet> add(StoreFixture &store, const AuditEntry &entry)
{
    return store.write([&](Writer &writer) { return writer.accounts().addAudit(entry); });
}

QStringList actions(StoreFixture &store, const AuditQuery &query)
{
    QStringList found;
    const auto read = store.reader->accounts().audit(query);
    if (!read)
        return {read.error().message};
    for (const AuditEntry &entry : *read)
        found << entry.action;
    return found;
}

} // namespace

/// The audit log, requests with a key, and reading the change feed.
class TestAudit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void entriesComeBackWhole()
    {
        StoreFixture store;
        AuditEntry entry = entryOf(QStringLiteral("monitor.update"));
        entry.actor = UserId::make(start);
        entry.address = QStringLiteral("192.0.2.1");
        entry.entity = QStringLiteral("monitor");
        entry.entityId = QStringLiteral("7");
        entry.before = QJsonObject{{QStringLiteral("name"), QStringLiteral("Ä")}};
        entry.after = QJsonValue::Null;
        VERIFY_RESULT(add(store, entry));
        VERIFY_RESULT(add(store, entryOf(QStringLiteral("auth.logout"))));
        const auto read = store.reader->accounts().audit({});
        VERIFY_RESULT(read);
        QCOMPARE(read->size(), std::size_t{2});
        entry.number = read->back().number;
        QVERIFY(read->back() == entry);
        QVERIFY(read->front().number > entry.number);
        QVERIFY(read->front().actor.isNull() && read->front().before.isUndefined());
    }

    void itIsAskedInManyWays()
    {
        StoreFixture store;
        const UserId anna = UserId::make(start);
        const QStringList all{QStringLiteral("auth.login"), QStringLiteral("auth.login_failed"),
                              QStringLiteral("authorise"), QStringLiteral("monitor.update")};
        for (int i = 0; i < all.size(); ++i) {
            AuditEntry entry = entryOf(all.at(i), start + i * minute);
            entry.actor = i == 1 ? UserId() : anna;
            entry.entityId = i == 3 ? QStringLiteral("7") : QString();
            VERIFY_RESULT(add(store, entry));
        }
        AuditQuery query;
        query.action = QStringLiteral("auth.");
        QCOMPARE(actions(store, query), (QStringList{all[1], all[0]}));
        query.action = QStringLiteral("auth.login");
        QCOMPARE(actions(store, query), QStringList{all[0]});
        query.action = QStringLiteral("auth.login%");
        QCOMPARE(actions(store, query), QStringList());
        query.action = QStringLiteral("auth.login_failed");
        QCOMPARE(actions(store, query), QStringList{all[1]});
        query = {};
        query.actor = anna;
        QCOMPARE(actions(store, query), (QStringList{all[3], all[2], all[0]}));
        query.entityId = QStringLiteral("7");
        QCOMPARE(actions(store, query), QStringList{all[3]});
        query.actor.reset();
        QCOMPARE(actions(store, query), QStringList{all[3]});
        query = {};
        query.from = start + minute;
        query.to = start + 3 * minute;
        QCOMPARE(actions(store, query), (QStringList{all[2], all[1]}));
        query = {};
        query.limit = 3;
        const auto page = store.reader->accounts().audit(query);
        query.before = page->back().number;
        QCOMPARE(actions(store, query), QStringList{all[0]});
    }

    void nothingChangesItButAge()
    {
        StoreFixture store;
        VERIFY_RESULT(add(store, entryOf(QStringLiteral("old"))));
        VERIFY_RESULT(add(store, entryOf(QStringLiteral("young"), start + 300 * day)));
        {
            auto database = Database::open(store.store->databasePath(), Database::Access::ReadWrite);
            VERIFY_RESULT(database);
            const auto changed = (*database)->execute(QStringLiteral("UPDATE audit SET action = 'other'"));
            QVERIFY(!changed);
        }
        VERIFY_RESULT(store.maintainAll(start + 366 * day));
        QCOMPARE(actions(store, {}), QStringList{QStringLiteral("young")});
    }

    void whatHasExpiredGoes()
    {
        StoreFixture store;
        User anna;
        anna.id = UserId::make(start);
        anna.email = QStringLiteral("anna@example.org");
        const Session session{SessionId::make(start), anna.id, start, start, start + 30 * day, {}, {}};
        VERIFY_RESULT(store.write([&](Writer &writer) -> Result<void> {
            AccountRepository &accounts = writer.accounts();
            if (auto done = accounts.save(anna, start); !done)
                return Unexpected(done.error());
            if (auto done = accounts.openSession(session, "first"); !done)
                return done;
            return accounts.rotate("first", "second", start + minute, start + 60 * day);
        }));
        VERIFY_RESULT(store.maintainAll(start + 29 * day));
        QVERIFY(store.reader->accounts().refreshToken("first")->has_value());
        VERIFY_RESULT(store.maintainAll(start + 31 * day));
        QVERIFY(!*store.reader->accounts().refreshToken("first"));
        QVERIFY(store.reader->accounts().refreshToken("second")->has_value());
        VERIFY_RESULT(store.maintainAll(start + 68 * day));
        QVERIFY(!*store.reader->accounts().refreshToken("second"));
        QVERIFY(store.reader->accounts().user(anna.id).has_value());
    }

    void aRequestIsClaimedOnce()
    {
        StoreFixture store;
        const UserId anna = UserId::make(start);
        const UserId bob = UserId::make(start);
        const QString key = QStringLiteral("k");
        using Earlier = std::optional<IdempotentRequest>;
        const auto claim = [&](UserId user, Timestamp at) {
            Result<Earlier> earlier = Earlier();
            auto done = store.write([&](Writer &writer) -> Result<void> {
                earlier = writer.idempotency().claim(user, key, "asked", at);
                return earlier.map([](const Earlier &) {});
            });
            return done ? earlier : Unexpected(done.error());
        };
        const IdempotentRequest::Answer answer{201, {{"ETag", "\"1\""}}, QByteArray("{\0}", 3)};
        const auto finish = [&] {
            return store.write(
                [&](Writer &writer) { return writer.idempotency().finish(anna, key, answer); });
        };
        QVERIFY(!*claim(anna, start)); // ours
        QVERIFY(!*claim(bob, start));  // his own
        const auto second = claim(anna, start + minute);
        QVERIFY((*second)->requestHash == "asked" && !(*second)->answer);
        VERIFY_RESULT(finish());
        QCOMPARE(finish().error().code, Error::Code::NotFound);
        QVERIFY((*claim(anna, start + day - minute))->answer == answer);
        QVERIFY((*store.reader->idempotency().find(anna, key, start))->answer == answer);
        QVERIFY(!*store.reader->idempotency().find(anna, key, start + day));
        QVERIFY(!*claim(anna, start + day)); // a new one after 24 hours
    }

    void aClaimIsGivenBackOrLeftBehind()
    {
        StoreFixture store;
        const UserId anna = UserId::make(start);
        const QString key = QStringLiteral("k");
        bool ours = false;
        const auto claim = [&](Timestamp at) {
            return store.write([&](Writer &writer) {
                return writer.idempotency().claim(anna, key, "asked", at).map([&](const auto &earlier) {
                    ours = !earlier;
                });
            });
        };
        VERIFY_RESULT(claim(start));
        VERIFY_RESULT(store.write([&](Writer &writer) { return writer.idempotency().release(anna, key); }));
        VERIFY_RESULT(claim(start));
        QVERIFY(ours);
        VERIFY_RESULT(claim(start + 4 * minute));
        QVERIFY(!ours);
        VERIFY_RESULT(claim(start + 5 * minute)); // its process died
        QVERIFY(ours);
        VERIFY_RESULT(store.maintainAll(start + 2 * day));
        QVERIFY(!*store.reader->idempotency().find(anna, key, start + 5 * minute));
    }

    void theFeedIsReadFromANumberOn()
    {
        StoreFixture store;
        QVERIFY(store.reader->changesAfter(0, 10)->empty());
        QCOMPARE(store.reader->changesAfter(1, 10).error().code, Error::Code::Gone); // of another history
        const Monitor monitor = store.addMonitor(QStringLiteral("Shop"), start);
        VERIFY_RESULT(store.write([](Writer &writer) {
            return writer.setSetting(QStringLiteral("theme"), QStringLiteral("dark"));
        }));
        const auto all = store.reader->changesAfter(0, 10);
        VERIFY_RESULT(all);
        const std::vector<Change> expected{
            {1, ChangeFeed::Entity::Monitor, monitor.id.toBytes(), start},
            {2, ChangeFeed::Entity::Setting, QByteArray("theme"), all->back().at}};
        QCOMPARE(*all, expected);
        QCOMPARE(store.reader->changesAfter(0, 1)->size(), std::size_t{1});
        QCOMPARE(store.reader->changesAfter(1, 10)->front().sequence, qint64{2});
        QVERIFY(store.reader->changesAfter(2, 10)->empty());

        VERIFY_RESULT(store.maintainAll(start + 8 * day));
        QCOMPARE(store.reader->changesAfter(0, 10).error().code, Error::Code::Gone);
        QVERIFY(store.reader->changesAfter(2, 10)->empty());
        store.addMonitor(QStringLiteral("New"), start + 8 * day);
        QCOMPARE(store.reader->changesAfter(1, 10).error().code, Error::Code::Gone);
        QCOMPARE(store.reader->changesAfter(2, 10)->size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestAudit)
#include "testaudit.moc"
