// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/settingkeys.h"
#include "tests/core/storage/storefixture.h"

using namespace monitron;

namespace {

constexpr Timestamp start(1'790'000'000'000);

Incident incidentOf(const Monitor &monitor, Timestamp at, bool open)
{
    Incident incident;
    incident.id = IncidentId::make(at);
    incident.monitor = monitor.id;
    incident.startedAt = incident.openedAt = at;
    if (!open) {
        incident.endedAt = incident.closedAt = at + Duration(1);
        incident.closedBy = Incident::ClosedBy::Recovery;
    }
    return incident;
}

Decision decisionOf(const Incident &incident, bool withMessage = false)
{
    Decision decision;
    decision.monitor = incident.monitor;
    decision.incidents = {incident};
    if (withMessage) {
        Message message;
        message.id = MessageId::make(incident.openedAt);
        message.monitor = incident.monitor;
        message.incident = incident.id;
        message.at = incident.openedAt;
        decision.messages = {message};
    }
    return decision;
}

void addChannel(StoreFixture &store)
{
    Channel channel;
    channel.id = ChannelId::make(start);
    channel.kind = QStringLiteral("email");
    channel.name = QStringLiteral("Mail");
    VERIFY_RESULT(store.write(
        [&](Writer &writer) { return writer.saveChannel(channel, start).map([](const Channel &) {}); }));
}

} // namespace

/// Pages of incidents, notes on them, and why an alert was not sent.
class TestIncidents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pagesLoseNone()
    {
        StoreFixture store;
        const Monitor shop = store.addMonitor(QStringLiteral("Shop"));
        const Monitor blog = store.addMonitor(QStringLiteral("Blog"));
        QSet<IncidentId> all;
        for (int i = 0; i < 40; ++i) { // many of them in the same millisecond
            const Incident incident = incidentOf(i % 2 ? shop : blog, start + Duration(i / 7), i != 20);
            all.insert(incident.id);
            VERIFY_RESULT(store.record(decisionOf(incident)));
        }
        QSet<IncidentId> seen;
        IncidentQuery query;
        query.limit = 5;
        Timestamp last(std::numeric_limits<qint64>::max());
        while (true) {
            const auto page = store.reader->incidents(query);
            VERIFY_RESULT(page);
            for (const IncidentView &view : *page) {
                QVERIFY(view.incident.openedAt <= last);
                last = view.incident.openedAt;
                seen.insert(view.incident.id);
            }
            if (page->size() < 5)
                break;
            query.before = last;
        }
        QCOMPARE(seen, all);

        query = {shop.id, true};
        QCOMPARE(store.reader->incidents(query)->size(), std::size_t{20});
        query = {blog.id, false};
        const auto ofBlog = store.reader->incidents(query);
        QCOMPARE(ofBlog->size(), std::size_t{20});
        QCOMPARE(ofBlog->front().monitorName, QStringLiteral("Blog"));
        query = {{}, true, start};
        QVERIFY(store.reader->incidents(query)->empty());
        query = {{}, true};
        QCOMPARE(store.reader->incidents(query)->size(), std::size_t{39});
        const auto one = store.reader->incident(ofBlog->front().incident.id);
        VERIFY_RESULT(one);
        QVERIFY(one->incident == ofBlog->front().incident);
    }

    void notesAreKeptInOrder()
    {
        StoreFixture store;
        const Monitor monitor = store.addMonitor();
        const Incident incident = incidentOf(monitor, start, true);
        Decision acknowledged = decisionOf(incident);
        const IncidentNote first{start, QStringLiteral("ann"), QStringLiteral("looking")};
        acknowledged.note = first;
        VERIFY_RESULT(store.record(acknowledged));
        const IncidentNote second{start + Duration(5), QStringLiteral("bob"), QString(maxNote, u'x')};
        const auto changes = store.write([&](Writer &writer) { return writer.addNote(incident.id, second); });
        VERIFY_RESULT(changes);
        QVERIFY(changes->incidents.contains(incident.id));
        QVERIFY(store.reader->incident(incident.id)->notes == (std::vector<IncidentNote>{first, second}));
        const auto refused = [&](IncidentId id, const QString &text) {
            const IncidentNote note{start, {}, text};
            return store.write([&](Writer &writer) { return writer.addNote(id, note); }).error().code;
        };
        QCOMPARE(refused(incident.id, QStringLiteral("  ")), Error::Code::Invalid);
        QCOMPARE(refused(incident.id, QString(maxNote + 1, u'x')), Error::Code::Invalid);
        QCOMPARE(refused(IncidentId::make(start), QStringLiteral("x")), Error::Code::NotFound);
    }

    void anAlertWithoutAnyChannelIsSeen()
    {
        StoreFixture store;
        const Monitor monitor = store.addMonitor();
        const Decision decision = decisionOf(incidentOf(monitor, start, true), true);
        VERIFY_RESULT(store.record(decision));
        const auto view = store.reader->incident(decision.incidents.front().id);
        VERIFY_RESULT(view);
        QVERIFY(view->deliveries.empty());
        QVERIFY(view->undelivered == decision.messages);
    }

    void aMutedAlertIsSkippedAndSaysSo()
    {
        StoreFixture store;
        const Monitor monitor = store.addMonitor();
        addChannel(store);
        const Timestamp until = start + Duration(1000);
        VERIFY_RESULT(store.record(decisionOf(incidentOf(monitor, start - Duration(1), false), true)));
        VERIFY_RESULT(store.write([&](Writer &writer) {
            return writer.setSetting(settingkeys::mutedUntil, static_cast<qint64>(until.ms()));
        }));
        const auto stateAfter = [&](Timestamp at) {
            const Incident incident = incidentOf(monitor, at, false);
            if (!store.record(decisionOf(incident, true)))
                return Delivery();
            return store.reader->incident(incident.id)->deliveries.at(0);
        };
        const Delivery muted = stateAfter(start);
        QCOMPARE(muted.state, Delivery::State::Skipped);
        QVERIFY2(muted.detail.startsWith(QStringLiteral("Alerts were muted until ")),
                 qPrintable(muted.detail));
        QCOMPARE(stateAfter(until).state, Delivery::State::Pending);
        VERIFY_RESULT(store.write(
            [&](Writer &writer) { return writer.setSetting(settingkeys::mutedUntil, QJsonValue()); }));
        QCOMPARE(stateAfter(start + Duration(2)).state, Delivery::State::Pending);
    }

    void retentionIsReadWithSense()
    {
        QVERIFY(retentionFromJson(QJsonValue::Undefined) == Retention());
        const Retention kept{std::chrono::hours(24 * 7), std::chrono::hours(24 * 90),
                             std::chrono::hours(24 * 400)};
        QVERIFY(retentionFromJson(toJson(kept)) == kept);
        QVERIFY(retentionFromJson(toJson(Retention())) == Retention());
        const auto odd = retentionFromJson(QJsonObject{{QStringLiteral("raw_days"), 100},
                                                       {QStringLiteral("hourly_days"), -3},
                                                       {QStringLiteral("daily_days"), 1}});
        QVERIFY(odd.raw == std::chrono::hours(24 * 100) && odd.hourly == std::chrono::hours(24 * 365));
        QVERIFY(odd.daily == std::optional<Duration>(odd.hourly));
    }
};

QTEST_GUILESS_MAIN(TestIncidents)
#include "testincidents.moc"
