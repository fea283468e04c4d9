// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/writer.h"
#include "tests/core/storage/storefixture.h"
#include "tests/support/apifixture.h"

#include <QTest>

#include <set>

using namespace monitron;
using namespace monitron::test;

namespace {

const QByteArray all = "/api/v1/monitors";

QByteArray one(const ApiAnswer &answer, const QByteArray &more = {})
{
    return all + '/' + answer.text("id").toLatin1() + more;
}

} // namespace

/// Checks of a real target, what is recorded of them, incidents, channels, settings, badges.
class TestApiChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runAnswersWhatIsRecorded();
    void runOfAPausedOneIsRefused();
    void theSecretGoesToTheTargetOnly();
    void aFailedCheckShowsItsEvidence();
    void checksArePagedNewestFirst();
    void limitsOfChecks_data();
    void limitsOfChecks();
    void figuresAreOverARange();
    void anIncidentIsAcknowledged();
    void aChannelIsMadeTestedAndRemoved();
    void settingsAreMerged();
    void badgesShowTheState();
    void theServerTellsOfItself();

private:
    /// Of the target, checked only when asked to.
    ApiAnswer add(QJsonObject fields = {});
    void answerWith(int status)
    {
        m_server.target().respond = [status](const http::Request &, const http::Responder &responder) {
            responder.send({status, {{"Content-Type", "text/plain"}}, "so it is"});
        };
    }

    ApiFixture m_server;
    ApiClient m_editor = m_server.signedIn(Role::Editor);
};

ApiAnswer TestApiChecks::add(QJsonObject fields)
{
    const QJsonObject usual = {{QStringLiteral("name"), QStringLiteral("Target")},
                               {QStringLiteral("url"), m_server.targetUrl()},
                               {QStringLiteral("interval_seconds"), 86'400},
                               {QStringLiteral("timeout_seconds"), 5}};
    for (auto it = usual.begin(); it != usual.end(); ++it) {
        if (!fields.contains(it.key()))
            fields[it.key()] = it.value();
    }
    return m_editor.post(all, fields);
}

void TestApiChecks::runAnswersWhatIsRecorded()
{
    answerWith(200);
    const auto monitor = add();
    const auto check = m_editor.post(one(monitor, "/run"));
    QCOMPARE(check.status, 201);
    for (const QString &field :
         words("id monitor_id occurred_at outcome status_code latency_ms error_message phases"))
        QVERIFY2(check.object().contains(field), qPrintable(field));
    QCOMPARE(check["monitor_id"], monitor["id"]);
    QCOMPARE(check["outcome"], QJsonValue(QStringLiteral("up")));
    QCOMPARE(check["status_code"], QJsonValue(200));
    QVERIFY(check["latency_ms"].toDouble() > 0);
    const QJsonArray checks = m_editor.get(one(monitor, "/checks?limit=1")).array();
    QCOMPARE(checks.size(), 1);
    QCOMPARE(checks[0].toObject(), check.object());
    QCOMPARE(m_editor.get(one(monitor, "/checks/" + check.text("occurred_at").toLatin1())).object(),
             check.object());
    const auto now = m_editor.get(one(monitor));
    QCOMPARE(now["last_outcome"], check["outcome"]);
    QCOMPARE(now["last_checked_at"], check["occurred_at"]);
    QCOMPARE(now["last_status_code"], QJsonValue(200));
    QCOMPARE(now["last_latency_ms"], check["latency_ms"]);
    QCOMPARE(now["status"], QJsonValue(QStringLiteral("up")));
    QVERIFY(now["next_run_at"].isString());
    QCOMPARE(now["version"], QJsonValue(1)); // a check is no edit
    QVERIFY(now.header("etag") != monitor.header("etag"));
    QCOMPARE(
        m_editor.put(one(monitor), json(R"({"notes": "x"})"), {{"If-Match", monitor.header("etag")}}).status,
        200);
}

void TestApiChecks::runOfAPausedOneIsRefused()
{
    const auto monitor = add(json(R"({"enabled": false})"));
    const auto refused = m_editor.post(one(monitor, "/run"));
    QCOMPARE(refused.status, 400);
    QVERIFY(refused.text("detail").contains(QStringLiteral("paused")));
    QVERIFY(m_editor.get(one(monitor, "/checks")).array().isEmpty());
}

void TestApiChecks::theSecretGoesToTheTargetOnly()
{
    answerWith(200);
    const auto monitor = add(json(R"({"auth_scheme": "bearer", "secret": "s3cret", "enabled": false,
        "headers": [{"name": "X-Api-Key", "value": "k3y"}]})"));
    QVERIFY(!monitor.body.contains("s3cret"));
    // An edit that says nothing of it leaves it; the dots leave the header's value.
    QJsonObject edit{{QStringLiteral("enabled"), true}, {QStringLiteral("headers"), monitor["headers"]}};
    QCOMPARE(m_editor.put(one(monitor), edit).status, 200);
    QCOMPARE(m_editor.post(one(monitor, "/run")).status, 201);
    QCOMPARE(m_server.target().last().header("authorization"), QByteArray("Bearer s3cret"));
    QCOMPARE(m_server.target().last().header("x-api-key"), QByteArray("k3y"));
    m_editor.patch(one(monitor), json(R"({"secret": "an0ther"})"));
    QCOMPARE(m_editor.post(one(monitor, "/run")).status, 201);
    QCOMPARE(m_server.target().last().header("authorization"), QByteArray("Bearer an0ther"));
}

void TestApiChecks::aFailedCheckShowsItsEvidence()
{
    answerWith(503);
    const auto monitor = add();
    const auto check = m_editor.post(one(monitor, "/run"));
    QCOMPARE(check.status, 201);
    QCOMPARE(check["outcome"], QJsonValue(QStringLiteral("down")));
    QCOMPARE(check["status_code"], QJsonValue(503));
    QVERIFY(check["error_message"].isString());
    const auto whole = m_editor.get(one(monitor, "/checks/" + check.text("occurred_at").toLatin1()));
    QCOMPARE(whole["evidence"][u"body"].toString(), QStringLiteral("so it is"));
    QVERIFY(m_editor.get(one(monitor))["consecutive_failures"].toInt() >= 1);
    QVERIFY(!m_editor.get(one(monitor, "/checks?outcome=down")).array().isEmpty());
    QVERIFY(m_editor.get(one(monitor, "/checks?outcome=up")).array().isEmpty());
    answerWith(200);
}

void TestApiChecks::checksArePagedNewestFirst()
{
    const auto monitor = add(json(R"({"enabled": false})"));
    Monitor known;
    known.id = MonitorId::fromString(monitor.text("id"));
    const Timestamp first(1'790'000'000'000);
    m_server.write([&](Writer &writer) -> Result<void> {
        for (int i = 0; i < 205; ++i) {
            const auto at = first + std::chrono::minutes(i);
            if (auto done =
                    writer.record(decisionOf(checkAt(known, at, i % 2 == 0 ? Outcome::Good : Outcome::Bad)));
                !done)
                return done;
        }
        return {};
    });
    QCOMPARE(m_editor.get(one(monitor, "/checks")).array().size(), 50);
    QStringList times;
    int pages = 0;
    for (QByteArray next = one(monitor, "/checks?limit=100"); !next.isEmpty(); ++pages) {
        const auto page = m_editor.get(next);
        const QJsonArray checks = page.array();
        for (const QJsonValue &check : checks)
            times << check[u"occurred_at"].toString();
        next = page.next();
    }
    QCOMPARE(pages, 3);
    QCOMPARE(times.size(), 205);
    QVERIFY(std::is_sorted(times.rbegin(), times.rend()));
    QCOMPARE(std::set<QString>(times.begin(), times.end()).size(), 205U);
    QCOMPARE(m_editor.get(one(monitor, "/checks?limit=200&outcome=down")).array().size(), 102);
    const QByteArray range = "/checks?limit=200&from=" + times[9].toLatin1() + "&to=" + times[4].toLatin1();
    QCOMPARE(m_editor.get(one(monitor, range)).array().size(), 5);
}

void TestApiChecks::limitsOfChecks_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("status");
    for (const QByteArray good : {"limit=1", "limit=200", "from=2026-01-01T00:00:00%2B02:00", "cursor=0"})
        QTest::newRow(good.constData()) << good << 200;
    for (const QByteArray bad : {"limit=0", "limit=201", "limit=-1", "limit=ten", "limit=1.5", "limit=",
                                 "limit", "outcome=broken", "from=yesterday", "page=2", "limit=1&limit=2"})
        QTest::newRow(bad.constData()) << bad << 400;
}

void TestApiChecks::limitsOfChecks()
{
    static const auto monitor = add(json(R"({"enabled": false})"));
    QFETCH(QByteArray, query);
    QFETCH(int, status);
    const auto answer = m_editor.get(one(monitor, "/checks?" + query));
    QCOMPARE(answer.status, status);
    if (status == 400)
        QCOMPARE(answer.badFields(), QStringList{QString::fromLatin1(query.split('=').constFirst())});
}

void TestApiChecks::figuresAreOverARange()
{
    answerWith(200);
    const auto monitor = add();
    m_editor.post(one(monitor, "/run"));
    const auto uptime = m_editor.get(one(monitor, "/uptime?range=1h"));
    QCOMPARE(uptime["uptime"][u"down_seconds"], QJsonValue(0));
    QVERIFY(m_editor.get(one(monitor, "/distribution"))["count"].toInt() >= 1);
    QVERIFY(!m_editor.get(one(monitor, "/series?range=24h&points=100"))["points"].toArray().isEmpty());
    QCOMPARE(m_editor.get(one(monitor, "/endpoint")).status, 200);
    m_editor.post(one(monitor, "/pause"));
    const QJsonArray breaks = m_editor.get(one(monitor, "/interruptions")).array();
    QCOMPARE(breaks.last()[u"kind"], QJsonValue(QStringLiteral("pause")));
    for (const QByteArray figure : {"/uptime", "/distribution", "/series", "/interruptions"}) {
        QCOMPARE(m_editor.get(one(monitor, figure + "?range=1h&from=2026-01-01T00:00:00Z")).badFields(),
                 words("range"));
        QCOMPARE(m_editor.get(one(monitor, figure + "?from=2026-01-02T00:00:00Z&to=2026-01-01T00:00:00Z"))
                     .badFields(),
                 words("from"));
        QCOMPARE(m_editor.get(one(monitor, figure + "?range=2h")).badFields(), words("range"));
    }
}

void TestApiChecks::anIncidentIsAcknowledged()
{
    answerWith(500);
    const auto monitor = add(json(R"({"name": "Broken", "policy": {"confirm_after": 1}})"));
    m_editor.post(one(monitor, "/run"));
    const auto down = m_editor.get(one(monitor));
    QCOMPARE(down["status"], QJsonValue(QStringLiteral("down")));
    const QByteArray path = "/api/v1/incidents/" + down.text("incident_id").toLatin1();
    const QJsonArray open =
        m_editor.get("/api/v1/incidents?open=true&monitor_id=" + monitor.text("id").toLatin1()).array();
    QCOMPARE(open.size(), 1);
    QCOMPARE(open[0][u"id"], down["incident_id"]);
    QCOMPARE(m_editor.get(path)["monitor_name"], QJsonValue(QStringLiteral("Broken")));
    const auto taken = m_editor.post(path + "/acknowledge", json(R"({"note": "looking"})"));
    QCOMPARE(taken.status, 200);
    QCOMPARE(taken.text("acknowledged_by"), ApiFixture::emailOf(Role::Editor));
    const auto noted = m_editor.post(path + "/notes", json(R"({"text": "it was the disk"})"));
    QCOMPARE(noted.status, 201);
    const QJsonArray notes = noted["notes"].toArray();
    QCOMPARE(notes.size(), 2);
    QCOMPARE(notes[1][u"text"], QJsonValue(QStringLiteral("it was the disk")));
    QCOMPARE(m_editor.post(path + "/notes", json(R"({"text": ""})")).badFields(), words("text"));
    m_editor.post(one(monitor, "/pause"));
    QVERIFY(m_editor.get(path)["closed_at"].isString());
    QCOMPARE(m_editor.post(path + "/acknowledge").status, 409);
    QCOMPARE(m_editor.get("/api/v1/incidents/0198c0de-0000-7000-8000-00000000ffff").status, 404);
    answerWith(200);
}

void TestApiChecks::aChannelIsMadeTestedAndRemoved()
{
    const QByteArray channels = "/api/v1/channels";
    const QJsonObject body{
        {QStringLiteral("kind"), QStringLiteral("webhook")},
        {QStringLiteral("name"), QStringLiteral("Hook")},
        {QStringLiteral("enabled"), false},
        {QStringLiteral("muted"), QJsonArray{QStringLiteral("still_down")}},
        {QStringLiteral("settings"),
         QJsonObject{{QStringLiteral("url"), m_server.targetUrl() + QStringLiteral("hook")}}}};
    const auto made = m_editor.post(channels, body);
    QCOMPARE(made.status, 201);
    const QByteArray path = channels + '/' + made.text("id").toLatin1();
    QCOMPARE(made.header("location"), path);
    QCOMPARE(m_editor.get(path).object(), made.object());
    ApiClient viewer = m_server.signedIn(Role::Viewer);
    QCOMPARE(viewer.get(path)["name"], made["name"]);
    QCOMPARE(viewer.get(path)["settings"], QJsonValue(QJsonObject())); // the address may be all that it takes
    answerWith(200);
    const auto tested = m_editor.post(path + "/test");
    QCOMPARE(tested["delivered"], QJsonValue(true));
    QCOMPARE(m_server.target().last().path, QByteArray("/hook"));
    answerWith(404);
    const auto refused = m_editor.post(path + "/test");
    QCOMPARE(refused["delivered"], QJsonValue(false));
    QVERIFY(refused.text("detail").contains(QStringLiteral("404")));
    answerWith(200);

    QCOMPARE(m_editor.post(channels, json(R"({"kind": "pigeon", "name": ""})")).badFields(),
             words("kind name settings"));
    QCOMPARE(m_editor.post(channels, json(R"({"kind": "desktop", "name": "x", "settings": {}})")).badFields(),
             words("kind"));
    const auto bad =
        m_editor.post(channels, json(R"({"kind": "webhook", "name": "x", "settings": {"url": "no"}})"));
    QCOMPARE(bad.status, 400);
    QVERIFY(!bad.badFields().isEmpty());
    QCOMPARE(m_editor.patch(path, json(R"({"name": "Renamed"})"), {{"If-Match", "\"7\""}})["current_version"],
             QJsonValue(1));
    QCOMPARE(m_editor.patch(path, json(R"({"name": "Renamed"})"), {{"If-Match", "\"1\""}}).text("name"),
             QStringLiteral("Renamed"));
    QCOMPARE(m_editor.remove(path).status, 204);
    QCOMPARE(m_editor.get(path).status, 404);
}

void TestApiChecks::settingsAreMerged()
{
    const QByteArray path = "/api/v1/settings";
    const QJsonObject before = m_editor.get(path).object();
    const auto after =
        m_editor.patch(path, json(R"({"retention": {"raw_days": 7}, "tag_colors": {"red": "#f00"},
        "muted_until": "2100-01-01T00:00:00+02:00"})"));
    QCOMPARE(after.status, 200);
    QCOMPARE(after["retention"][u"raw_days"], QJsonValue(7));
    QCOMPARE(after["retention"][u"hourly_days"], before[u"retention"][u"hourly_days"]);
    QCOMPARE(after.text("muted_until"), QStringLiteral("2099-12-31T22:00:00.000Z"));
    QVERIFY(m_editor.patch(path, json(R"({"muted_until": null})"))["muted_until"].isNull());
    QCOMPARE(m_editor.patch(path, json(R"({"retention": {"raw_days": 0, "x": 1}, "colour": 1})")).badFields(),
             words("colour retention.raw_days retention.x"));
}

void TestApiChecks::badgesShowTheState()
{
    answerWith(200);
    const auto monitor = add(json(R"({"name": "A <b> & \"c\""})"));
    m_editor.post(one(monitor, "/run"));
    ApiClient visitor = m_server.visitor();
    const QByteArray badges = "/badges/" + monitor.text("id").toLatin1();
    const auto status = visitor.get(badges + "/status.svg");
    QCOMPARE(status.header("content-type"), QByteArray("image/svg+xml"));
    QVERIFY(status.body.contains("A &lt;b&gt; &amp; ") && status.body.contains(">up<"));
    QVERIFY(visitor.get(badges + "/latency.svg").body.contains(" ms<"));
    QVERIFY(visitor.get(badges + "/uptime.svg?days=7").body.contains("uptime 7 d"));
    QCOMPARE(visitor.get(badges + "/uptime.svg?days=91").badFields(), words("days"));
    for (const char *name : {"/status.svg", "/uptime.svg", "/latency.svg"})
        QCOMPARE(visitor.get(QByteArray("/badges/0198c0de-0000-7000-8000-00000000ffff") + name).status, 404);
}

void TestApiChecks::theServerTellsOfItself()
{
    ApiClient visitor = m_server.visitor();
    QCOMPARE(visitor.get("/healthz").object(), json(R"({"status": "ok"})"));
    QCOMPARE(visitor.get("/readyz").object(), json(R"({"status": "ready"})"));
    QVERIFY(visitor.get("/metrics").body.contains("monitron_"));
    ApiFixture::Options options;
    options.config.metricsToken = QStringLiteral("scrape");
    ApiFixture guarded(options);
    ApiClient prometheus = guarded.visitor();
    QCOMPARE(prometheus.get("/metrics").status, 401);
    prometheus.setToken("scrapE");
    QCOMPARE(prometheus.get("/metrics").status, 401);
    prometheus.setToken("scrape");
    QCOMPARE(prometheus.get("/metrics").status, 200);
}

QTEST_GUILESS_MAIN(TestApiChecks)
#include "testapichecks.moc"
