// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/monitorjson.h"

#include <QJsonDocument>
#include <QTest>

using namespace monitron;

class TestMonitorJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingRoundTrips();
    void theOldProductsFormatIsEnough();
    void mistakesNameTheField_data();
    void mistakesNameTheField();
};

void TestMonitorJson::everythingRoundTrips()
{
    Monitor monitor;
    monitor.id = MonitorId::make(Timestamp(1'700'000'000'000));
    monitor.name = QStringLiteral("Zahlung 💳");
    monitor.group = QStringLiteral("Production/API");
    monitor.tags = {QStringLiteral("eu"), QStringLiteral("paid")};
    monitor.url = QStringLiteral("https://example.org/health");
    monitor.http.method = QStringLiteral("POST");
    monitor.http.headers = {{QStringLiteral("X-A"), QStringLiteral("b")}};
    monitor.http.body = "{\"a\":1}";
    monitor.http.auth = {HttpAuth::Scheme::Basic, QStringLiteral("ann")};
    monitor.http.maxRedirects = 0;
    monitor.http.verifyTls = false;
    monitor.http.accepted = {{200, 204}, {404, 404}};
    monitor.interval = Duration(7500);
    monitor.policy.retry = {{1, std::chrono::seconds(5)}, {std::nullopt, std::chrono::seconds(9)}};
    monitor.policy.reminder = std::chrono::hours(1);
    monitor.notes = QStringLiteral("line 1\nline 2");
    monitor.enabled = false;
    monitor.version = 7;
    monitor.createdAt = Timestamp(1'700'000'000'001);
    monitor.updatedAt = Timestamp(1'700'000'000'002);
    const auto read = monitorFromJson(toJson(monitor));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(*read, monitor);
    QVERIFY(!toJson(monitor, Fields::Portable).contains(u"id"));
}

void TestMonitorJson::theOldProductsFormatIsEnough()
{
    const auto read = monitorFromJson(
        QJsonDocument::fromJson(R"({"name":"a","url":"http://a/","method":"HEAD","interval_seconds":120,
                                    "timeout_seconds":5,"enabled":false})")
            .object());
    QVERIFY(read);
    QCOMPARE(read->http.method, QStringLiteral("HEAD"));
    QCOMPARE(read->interval, Duration(120'000));
    QVERIFY(!read->enabled);
}

void TestMonitorJson::mistakesNameTheField_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    QTest::newRow("unknown") << QByteArray(R"({"nmae":"a"})") << QStringLiteral("nmae");
    QTest::newRow("type") << QByteArray(R"({"name":5})") << QStringLiteral("name");
    QTest::newRow("fraction") << QByteArray(R"({"max_redirects":1.5})") << QStringLiteral("max_redirects");
    QTest::newRow("status") << QByteArray(R"({"accepted_statuses":"2xx"})")
                            << QStringLiteral("accepted_statuses");
    QTest::newRow("header") << QByteArray(R"({"headers":[{"name":"a"}]})") << QStringLiteral("headers");
    QTest::newRow("nested") << QByteArray(R"({"policy":{"confirm_after":"x"}})")
                            << QStringLiteral("policy.confirm_after");
    QTest::newRow("retry") << QByteArray(R"({"policy":{"retry":[[1]]}})") << QStringLiteral("policy.retry");
    QTest::newRow("time") << QByteArray(R"({"created_at":"yesterday"})") << QStringLiteral("created_at");
}

void TestMonitorJson::mistakesNameTheField()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, field);
    const auto read = monitorFromJson(QJsonDocument::fromJson(json).object());
    QVERIFY(!read);
    QVERIFY(read.error().code == Error::Code::Invalid);
    QVERIFY2(read.error().message.startsWith(field + u':'), qPrintable(read.error().message));
}

QTEST_GUILESS_MAIN(TestMonitorJson)
#include "testmonitorjson.moc"
