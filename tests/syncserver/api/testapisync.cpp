// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/endpointcodec.h"
#include "core/storage/historyexchange.h"
#include "core/storage/reader.h"
#include "core/storage/store.h"
#include "core/storage/writer.h"
#include "tests/support/apifixture.h"

#include <QDateTime>
#include <QTest>

using namespace monitron;
using namespace monitron::test;

namespace {

const QByteArray all = "/api/v1/monitors";
const QByteArray historyPath = "/api/v1/sync/history";
const QByteArray historyType = "application/vnd.monitron.history";

QJsonObject brought(const QByteArray &document)
{
    return {{QStringLiteral("document"), QString::fromLatin1(document.toBase64())}};
}

QJsonObject brought(const HistoryDocument &document)
{
    return brought(encodeHistory(document));
}

QByteArray one(const ApiAnswer &answer, const char *more = "")
{
    return all + '/' + answer.text("id").toLatin1() + more;
}

} // namespace

/// What a desktop's mirror reads of a server.
class TestApiSync : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aServerSaysWhatItIs();
    void theBeginIsOfThisStore();
    void monitorsComeInPages();
    void monitorsComeByTheirIds();
    void incidentsComeWithTheirMessages();
    void resultsComeBehindWhatOneHas();
    void resultsAreLimited();
    void rollupsComeAsStored();
    void interruptionsComeInMilliseconds();
    void historyIsTakenFromElsewhere();
    void historyThatIsTooMuchOrCannotBeIsRefused();
    void badRequestsAreNamed();

private:
    ApiAnswer add(const char *fields = "{}");
    void record(MonitorId monitor, qint64 at, Outcome outcome = Outcome::Good);
    [[nodiscard]] HistoryDocument results(const QJsonObject &body);
    static QJsonObject wanted(const std::vector<std::pair<MonitorId, qint64>> &monitors, int limit = 0);

    ApiFixture m_server;
    ApiClient m_editor = m_server.signedIn(Role::Editor);
    ApiClient m_viewer = m_server.signedIn(Role::Viewer);
    QByteArray m_down; ///< the path of a monitor with an open incident
    MonitorId m_quiet; ///< a paused one, for which tests record
    qint64 m_start = 0;
};

/// A paused one, unless the fields say otherwise.
ApiAnswer TestApiSync::add(const char *fields)
{
    QJsonObject body = json(R"({"name": "Shop", "url": "https://shop.example/", "enabled": false})");
    const QJsonObject given = json(fields);
    for (auto it = given.begin(); it != given.end(); ++it)
        body[it.key()] = it.value();
    return m_editor.post(all, body);
}

void TestApiSync::record(MonitorId monitor, qint64 at, Outcome outcome)
{
    Decision decision;
    CheckResult result;
    result.monitor = monitor;
    result.at = Timestamp(at);
    result.outcome = outcome;
    result.statusCode = outcome == Outcome::Good ? 200 : 503;
    if (outcome == Outcome::Bad)
        result.message = QStringLiteral("The server answered 503.");
    decision.monitor = monitor;
    decision.result = result;
    decision.cover = std::chrono::seconds(60);
    m_server.write([&](Writer &writer) { return writer.record(decision); });
}

QJsonObject TestApiSync::wanted(const std::vector<std::pair<MonitorId, qint64>> &monitors, int limit)
{
    QJsonArray list;
    for (const auto &[id, after] : monitors)
        list.append(QJsonObject{{QStringLiteral("id"), id.toString()}, {QStringLiteral("after"), after}});
    QJsonObject body{{QStringLiteral("monitors"), list}};
    if (limit > 0)
        body[u"limit"] = limit;
    return body;
}

HistoryDocument TestApiSync::results(const QJsonObject &body)
{
    const auto answer = m_viewer.post("/api/v1/sync/results", body);
    if (answer.status != 200 || answer.header("content-type") != historyType)
        qFatal("%d: %s", answer.status, answer.body.constData());
    return decodeHistory(answer.body).value();
}

void TestApiSync::initTestCase()
{
    m_server.target().respond = [](const http::Request &, const http::Responder &responder) {
        responder.send({503, {{"Content-Type", "text/plain"}}, "so it is"});
    };
    const auto channel = m_editor.post(
        "/api/v1/channels",
        json(
            R"({"kind": "webhook", "name": "Ops", "enabled": false, "settings": {"url": "https://ops.example/"}})"));
    QCOMPARE(channel.status, 201);
    QJsonObject body = json(R"({"name": "Down", "interval_seconds": 86400, "policy": {"confirm_after": 1}})");
    body[u"url"] = m_server.targetUrl();
    const auto down = m_editor.post(all, body);
    QCOMPARE(down.status, 201);
    m_down = one(down);
    QCOMPARE(m_editor.post(m_down + "/run").status, 201);
    QTRY_COMPARE_WITH_TIMEOUT(m_viewer.get("/api/v1/incidents?open=true").array().size(), 1, 30'000);
    m_quiet = MonitorId::fromString(add().text("id"));
    m_start = m_server.clock().now().ms() - 10'000'000;
    for (int i = 0; i < 100; ++i)
        record(m_quiet, m_start + i * 1000, i % 10 == 3 ? Outcome::Bad : Outcome::Good);
}

void TestApiSync::aServerSaysWhatItIs()
{
    const auto answer = m_server.visitor().get("/api/v1/server");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.text("product"), QStringLiteral("monitron"));
    QCOMPARE(answer.text("registration"), QStringLiteral("invite"));
    QVERIFY(!answer.text("version").isEmpty());
    QVERIFY(answer["api"][u"oldest"].toInt() <= 1 && answer["api"][u"newest"].toInt() >= 1);
}

void TestApiSync::theBeginIsOfThisStore()
{
    const auto before = m_viewer.get("/api/v1/sync/begin");
    QCOMPARE(before.status, 200);
    QCOMPARE(before["monitors"].toInt(), 2);
    QVERIFY(!QUuid::fromString(before.text("store")).isNull());
    add();
    const auto then = m_viewer.get("/api/v1/sync/begin");
    QCOMPARE(then["store"], before["store"]);
    QCOMPARE(then["monitors"].toInt(), 3);
    QVERIFY(then["sequence"].toInteger() > before["sequence"].toInteger());
    ApiFixture other;
    const auto of = [&other] { return other.signedIn(Role::Viewer).get("/api/v1/sync/begin")["store"]; };
    const QJsonValue store = of();
    QVERIFY(store != before["store"]);
    other.restart();
    QCOMPARE(of(), store);
}

void TestApiSync::monitorsComeInPages()
{
    for (int i = 0; i < 4; ++i)
        add();
    QStringList ids;
    QByteArray cursor;
    do {
        const auto page = m_viewer.get("/api/v1/sync/monitors?limit=3" + cursor);
        QCOMPARE(page.status, 200);
        const QJsonArray monitors = page["monitors"].toArray();
        QVERIFY(monitors.size() <= 3);
        for (const QJsonValue &monitor : monitors) {
            ids << monitor[u"id"].toString();
            QJsonObject shown = monitor.toObject();
            const auto state =
                unpackState(QByteArray::fromBase64(shown.take(u"state").toString().toLatin1()));
            QVERIFY(state);
            shown.remove(u"facts");
            QCOMPARE(toString(state->status), shown[u"status"].toString());
            const auto single = m_viewer.get(all + '/' + ids.back().toLatin1());
            QCOMPARE(shown, single.object());
        }
        cursor = page["next"].isNull() ? QByteArray() : "&cursor=" + page.text("next").toLatin1();
    } while (!cursor.isEmpty());
    QCOMPARE(ids.size(), 7);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 7);
}

void TestApiSync::monitorsComeByTheirIds()
{
    const auto removed = add();
    QCOMPARE(m_editor.remove(one(removed)).status, 204);
    const QByteArray quiet = m_quiet.toString().toLatin1();
    const auto found = m_viewer.get("/api/v1/sync/monitors?ids=" + removed.text("id").toLatin1() + ',' +
                                    quiet + ',' + MonitorId::make(Timestamp(1)).toString().toLatin1());
    QCOMPARE(found.status, 200);
    QCOMPARE(found["monitors"].toArray().size(), 1);
    QCOMPARE(found["monitors"][0][u"id"].toString().toLatin1(), quiet);
    QVERIFY(found["next"].isNull());
    const auto down = m_viewer.get("/api/v1/sync/monitors?ids=" + m_down.mid(all.size() + 1));
    const auto state =
        unpackState(QByteArray::fromBase64(down["monitors"][0][u"state"].toString().toLatin1()));
    QVERIFY(state && state->status == MonitorStatus::Down && state->incident);
    const auto facts =
        decodeFacts(QByteArray::fromBase64(down["monitors"][0][u"facts"].toString().toLatin1()));
    QCOMPARE(facts.protocol, QStringLiteral("HTTP/1.1"));
    QVERIFY(!found["monitors"][0].toObject().contains(u"facts")); // it was never checked
}

void TestApiSync::incidentsComeWithTheirMessages()
{
    const auto page = m_viewer.get("/api/v1/sync/incidents?limit=1");
    QCOMPARE(page.status, 200);
    const QJsonObject incident = page["incidents"][0].toObject();
    const auto publicly = m_viewer.get("/api/v1/incidents/" + incident[u"id"].toString().toLatin1());
    QCOMPARE(incident[u"cause"], publicly["cause"]);
    const QJsonObject alert = incident[u"alerts"][0].toObject();
    QCOMPARE(alert[u"monitor_name"].toString(), QStringLiteral("Down"));
    QCOMPARE(alert[u"monitor_url"].toString(), m_server.targetUrl());
    QCOMPARE(alert[u"cause"], incident[u"cause"]);
    QCOMPARE(alert[u"started_at"], incident[u"started_at"]);
    QVERIFY(alert[u"ended_at"].isNull());
    QCOMPARE(alert[u"state"].toString(), QStringLiteral("skipped"));
    QVERIFY(!publicly["alerts"][0].toObject().contains(u"monitor_url"));
    const auto end = m_viewer.get("/api/v1/sync/incidents?limit=1&before=" + page.text("next").toLatin1());
    QCOMPARE(end["incidents"].toArray().size(), 0);
    QVERIFY(end["next"].isNull());
    const auto byId = m_viewer.get("/api/v1/sync/incidents?ids=" + incident[u"id"].toString().toLatin1() +
                                   ',' + IncidentId::make(Timestamp(1)).toString().toLatin1());
    QCOMPARE(byId["incidents"].toArray(), page["incidents"].toArray());
}

void TestApiSync::resultsComeBehindWhatOneHas()
{
    const MonitorId down = MonitorId::fromString(QString::fromLatin1(m_down.mid(all.size() + 1)));
    const HistoryDocument found =
        results(wanted({{m_quiet, m_start + 50'000}, {MonitorId::make(Timestamp(1)), 0}, {down, 0}}));
    QCOMPARE(found.results.size(), std::size_t{2});
    const ResultBlock &quiet = found.results[0];
    QVERIFY(quiet.monitor == m_quiet && !quiet.hasMore);
    QCOMPARE(quiet.rows.size(), std::size_t{49});
    QVERIFY(quiet.rows.front().at == Timestamp(m_start + 51'000));
    QCOMPARE(quiet.words.size(), std::size_t{1});
    QCOMPARE(quiet.words[0].text, QStringLiteral("The server answered 503."));
    const ResultBlock &failed = found.results[1];
    QVERIFY(failed.state && failed.state->status == MonitorStatus::Down);
    QVERIFY(!failed.rows.empty() && failed.words.size() == 1);
    const QJsonArray list{QJsonObject{{QStringLiteral("id"), m_quiet.toString()}}};
    QCOMPARE(results({{QStringLiteral("monitors"), list}}).results[0].rows.size(), std::size_t{100});
    QVERIFY(results({{QStringLiteral("monitors"), QJsonArray()}}).results.empty());
}

void TestApiSync::resultsAreLimited()
{
    const MonitorId down = MonitorId::fromString(QString::fromLatin1(m_down.mid(all.size() + 1)));
    const HistoryDocument some = results(wanted({{m_quiet, 0}, {down, 0}}, 70));
    QCOMPARE(some.results[0].rows.size(), std::size_t{70});
    QVERIFY(some.results[0].hasMore);
    QVERIFY(some.results[1].rows.empty() && some.results[1].hasMore && some.results[1].state);
    const qint64 after = some.results[0].rows.back().at.ms();
    const HistoryDocument rest = results(wanted({{m_quiet, after}, {down, 0}}, 70));
    QCOMPARE(rest.results[0].rows.size(), std::size_t{30});
    QVERIFY(!rest.results[0].hasMore);
    QVERIFY(!rest.results[1].rows.empty() && !rest.results[1].hasMore);
}

void TestApiSync::rollupsComeAsStored()
{
    const qint64 hour = m_start / 3'600'000;
    const QByteArray range = "&from=" + QByteArray::number(hour - 5) + "&to=" + QByteArray::number(hour + 5);
    const auto ask = [&] {
        return m_viewer.get("/api/v1/sync/rollups?resolution=hour&monitor=" + m_quiet.toString().toLatin1() +
                            range);
    };
    m_server.write(
        [&](Writer &writer) { return maintain(writer, {}, m_server.clock().now()).map([](bool) {}); });
    QTRY_VERIFY_WITH_TIMEOUT(decodeHistory(ask().body)->rollups[0].to > hour, 30'000);
    const RollupBlock block = decodeHistory(ask().body)->rollups[0];
    QVERIFY(block.monitor == m_quiet && block.from == hour - 5 && block.to <= hour + 5);
    quint32 good = 0;
    for (const RollupRow &row : block.rows)
        good += row.good;
    QCOMPARE(good, quint32{90});
    QCOMPARE(m_viewer
                 .get("/api/v1/sync/rollups?resolution=day&monitor=" +
                      MonitorId::make(Timestamp(1)).toString().toLatin1() + range)
                 .status,
             404);
}

void TestApiSync::interruptionsComeInMilliseconds()
{
    const auto paused = add(R"({"enabled": true})");
    QCOMPARE(m_editor.post(one(paused, "/pause")).status, 200);
    const auto of = [&](qint64 since) {
        QJsonObject found;
        const auto listed =
            m_viewer.get("/api/v1/sync/interruptions?since=" + QByteArray::number(since)).array();
        for (const QJsonValue &one : listed) {
            if (one[u"monitor_id"] == paused["id"])
                found = one.toObject();
        }
        return found;
    };
    const qint64 now = m_server.clock().now().ms();
    QTRY_VERIFY_WITH_TIMEOUT(!of(0).isEmpty(), 30'000);
    QCOMPARE(of(0)[u"kind"].toString(), QStringLiteral("pause"));
    QVERIFY(of(0)[u"to"].isNull());
    QVERIFY(std::abs(of(0)[u"from"].toInteger() - now) < 60'000);
    QCOMPARE(of(now + 1'000'000), of(0)); // it goes on
    QCOMPARE(m_editor.post(one(paused, "/resume")).status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(!of(0)[u"to"].isNull(), 30'000);
    QVERIFY(of(now + 1'000'000).isEmpty());
    QCOMPARE(m_editor.remove(one(paused)).status, 204);
}

void TestApiSync::historyIsTakenFromElsewhere()
{
    const ApiAnswer made = add();
    const MonitorId id = MonitorId::fromString(made.text("id"));
    const MonitorId source = MonitorId::fromString(add().text("id"));
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    record(source, now - 7'200'000, Outcome::Bad);
    record(source, now - 3'600'000);
    HistoryDocument document = results(wanted({{source, 0}}));
    document.results.front().monitor = id;
    QCOMPARE(m_viewer.post(historyPath, brought(document)).status, 403);
    const ApiAnswer added = m_editor.post(historyPath, brought(document));
    QCOMPARE(added.status, 200);
    QCOMPARE(added.object(), (QJsonObject{{QStringLiteral("results"), 2}}));
    ApiClient admin = m_server.signedIn(Role::Admin);
    const auto noted = [&] {
        return admin.get("/api/v1/admin/audit?entity_id=" + id.toString().toLatin1()).array()[0].toObject();
    };
    QTRY_COMPARE_WITH_TIMEOUT(noted()[u"action"].toString(), QStringLiteral("history.import"), 30'000);
    QCOMPARE(noted()[u"after"].toObject(),
             (QJsonObject{{QStringLiteral("results"), 2},
                          {QStringLiteral("monitors"), QJsonArray{id.toString()}}}));
    const HistoryDocument taken = results(wanted({{id, 0}}));
    QVERIFY(taken.results.front().rows == document.results.front().rows);
    QVERIFY(taken.results.front().words == document.results.front().words);
    document.results.front().monitor = MonitorId::make(Timestamp(now));
    QCOMPARE(m_editor.post(historyPath, brought(document)).status, 404);
    QCOMPARE(m_editor.post(historyPath, brought("nonsense")).badFields(), words("document"));
    QCOMPARE(m_editor.post(historyPath, {{QStringLiteral("document"), QStringLiteral("*")}}).badFields(),
             words("document"));
}

void TestApiSync::historyThatIsTooMuchOrCannotBeIsRefused()
{
    const MonitorId id = MonitorId::fromString(add().text("id"));
    HistoryDocument document;
    const auto refusal = [&] {
        const ApiAnswer answer = m_editor.post(historyPath, brought(document));
        return answer.status == 400 ? answer.text("detail") : QString::number(answer.status);
    };
    document.rollups.assign(500, {id, Resolution::Hour, 1, 2, {}});
    QCOMPARE(refusal(), QStringLiteral("200"));
    document.results.emplace_back().monitor = id;
    QCOMPARE(refusal(), QStringLiteral("document: must have no more than 500 blocks"));
    document.rollups.clear();
    document.results.front().words.assign(50'000, {Timestamp(1), QString()});
    QCOMPARE(refusal(), QStringLiteral("200"));
    document.results.front().words.emplace_back();
    QCOMPARE(refusal(), QStringLiteral("document: must have no more than 50000 rows"));
    document.results.clear();
    document.rollups.push_back({id, Resolution::Day, 20'000, 20'001, {}});
    document.rollups.front().rows.push_back({20'000, 0, 1, 0, 0, 86'400'001, {}});
    QCOMPARE(refusal(), QStringLiteral("document: The history of Shop has a day that makes no sense: "
                                       "2024-10-04T00:00:00.000Z"));
    QCOMPARE(add().status, 201); // it is not the store that is damaged
}

void TestApiSync::badRequestsAreNamed()
{
    const QByteArray sync = "/api/v1/sync/";
    QCOMPARE(m_viewer.get(sync + "rollups?from=1").badFields(), words("monitor resolution to"));
    QCOMPARE(m_viewer.get(sync + "monitors?limit=1001").badFields(), words("limit"));
    QCOMPARE(m_viewer.get(sync + "monitors?ids=a,b").badFields(), words("ids"));
    const QByteArray id = m_quiet.toString().toLatin1() + ',';
    QCOMPARE(m_viewer.get(sync + "monitors?ids=" + id.repeated(200)).status, 200);
    QCOMPARE(m_viewer.get(sync + "monitors?ids=" + id.repeated(201)).badFields(), words("ids"));
    QCOMPARE(m_viewer.post(sync + "results", wanted({}, 200'001)).badFields(), words("limit"));
    const std::vector<std::pair<MonitorId, qint64>> many(501, {m_quiet, 0});
    QCOMPARE(m_viewer.post(sync + "results", wanted(many)).status, 400);
}

QTEST_GUILESS_MAIN(TestApiSync)
#include "testapisync.moc"
