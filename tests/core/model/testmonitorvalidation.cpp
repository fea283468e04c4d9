// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/monitorvalidation.h"

#include <QTest>

#include <functional>

using namespace monitron;
using std::chrono::seconds;

namespace {
Monitor valid()
{
    Monitor monitor;
    monitor.name = QStringLiteral("api");
    monitor.url = QStringLiteral("https://example.org/health");
    return monitor;
}
} // namespace

class TestMonitorValidation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void defaultsAreValid();
    void brokenRulesNameTheField_data();
    void brokenRulesNameTheField();
    void statusRanges();
};

void TestMonitorValidation::defaultsAreValid()
{
    QVERIFY(validate(valid()).empty());
    Monitor tcp = valid();
    tcp.kind = QStringLiteral("tcp");
    tcp.url = QStringLiteral("tcp://[::1]:5432");
    QVERIFY(validated(tcp));
}

void TestMonitorValidation::brokenRulesNameTheField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<std::function<void(Monitor &)>>("breakIt");
    const auto row = [](const char *name, const char *field, std::function<void(Monitor &)> breakIt) {
        QTest::newRow(name) << QString::fromLatin1(field) << std::move(breakIt);
    };
    row("no name", "name", [](Monitor &m) { m.name = QStringLiteral("  "); });
    row("line break", "name", [](Monitor &m) { m.name = QStringLiteral("a\nb"); });
    row("no url", "url", [](Monitor &m) { m.url.clear(); });
    row("scheme", "url", [](Monitor &m) { m.url = QStringLiteral("ftp://example.org/"); });
    row("no host", "url", [](Monitor &m) { m.url = QStringLiteral("http:///path"); });
    row("tcp port", "url", [](Monitor &m) {
        m.kind = QStringLiteral("tcp");
        m.url = QStringLiteral("tcp://a");
    });
    row("fast", "interval_seconds", [](Monitor &m) { m.interval = Duration(4999); });
    row("slow", "interval_seconds", [](Monitor &m) { m.interval = seconds(86401); });
    row("timeout", "timeout_seconds", [](Monitor &m) { m.timeout = seconds(61); });
    row("method", "method", [](Monitor &m) { m.http.method = QStringLiteral("BREW"); });
    row("header name", "headers", [](Monitor &m) { m.http.headers = {{QStringLiteral("a b"), {}}}; });
    row("header value", "headers", [](Monitor &m) {
        m.http.headers = {{QStringLiteral("a"), QStringLiteral("x\r\nHost: evil")}};
    });
    row("basic user", "auth_user", [](Monitor &m) { m.http.auth.scheme = HttpAuth::Scheme::Basic; });
    row("redirects", "max_redirects", [](Monitor &m) { m.http.maxRedirects = -1; });
    row("no status", "accepted_statuses", [](Monitor &m) { m.http.accepted.clear(); });
    row("status", "accepted_statuses", [](Monitor &m) { m.http.accepted = {{300, 200}}; });
    row("confirm", "confirm_after", [](Monitor &m) { m.policy.confirmAfter = 0; });
    row("retry", "retry", [](Monitor &m) { m.policy.retry = {{1, seconds(0)}}; });
}

void TestMonitorValidation::brokenRulesNameTheField()
{
    QFETCH(QString, field);
    QFETCH(std::function<void(Monitor &)>, breakIt);
    Monitor monitor = valid();
    breakIt(monitor);
    const auto errors = validate(monitor);
    QCOMPARE(errors.size(), size_t(1));
    QCOMPARE(errors.front().field, field);
    QVERIFY(validated(monitor).error().code == Error::Code::Invalid);
}

void TestMonitorValidation::statusRanges()
{
    const auto ranges = parseStatusRanges(QStringLiteral(" 200-299, 404 ,500 – 503"));
    QVERIFY(ranges);
    QCOMPARE(formatStatusRanges(*ranges), QStringLiteral("200-299, 404, 500-503"));
    for (const QString &wrong :
         {QStringLiteral(""), QStringLiteral("2xx"), QStringLiteral("200-"), QStringLiteral("299-200"),
          QStringLiteral("200,,201"), QStringLiteral("999")})
        QVERIFY2(!parseStatusRanges(wrong), qPrintable(wrong));
}

QTEST_GUILESS_MAIN(TestMonitorValidation)
#include "testmonitorvalidation.moc"
