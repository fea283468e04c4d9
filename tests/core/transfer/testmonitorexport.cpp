// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/monitorexport.h"
#include "core/transfer/monitorimport.h"

#include <QtTest>

using namespace monitron;
using namespace std::chrono_literals;

namespace {

Monitor richMonitor()
{
    Monitor monitor;
    monitor.name = QStringLiteral("=HYPERLINK(\"x\"); \u00e4 \U0001F525, 'quoted'");
    monitor.url = QStringLiteral("https://example.org/a?b=c,d");
    monitor.group = QStringLiteral("-Prod/API");
    monitor.tags = {QStringLiteral("a,b"), QStringLiteral("+c")};
    monitor.http.method = QStringLiteral("POST");
    monitor.http.headers = {{QStringLiteral("Accept"), QStringLiteral("text/plain, */*")}};
    monitor.http.body = "{\"a\": \"b\"}\nsecond line";
    monitor.http.auth = {HttpAuth::Scheme::Basic, QStringLiteral("@user")};
    monitor.http.accepted = {{200, 299}, {404, 404}};
    monitor.http.maxRedirects = 0;
    monitor.http.verifyTls = false;
    monitor.interval = 5s;
    monitor.timeout = 1500ms;
    monitor.policy.confirmAfter = 3;
    monitor.policy.retry = {{2, 10s}, {std::nullopt, 60s}};
    monitor.notes = QStringLiteral("'=it\nsays \"so\"");
    monitor.enabled = false;
    return monitor;
}

} // namespace

class TestMonitorExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundTrips();
    void secretsStay();
    void formulasAreGuarded();
    void nothing();
};

void TestMonitorExport::roundTrips()
{
    Monitor plain;
    plain.name = QStringLiteral("Plain");
    plain.url = QStringLiteral("https://example.org/");
    const std::vector<Monitor> monitors{richMonitor(), plain};
    for (const MonitorExport &exported : {exportJson(monitors), exportCsv(monitors)}) {
        QVERIFY(exported.omissions.isEmpty());
        const auto report = importMonitors(exported.content);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QVERIFY(report->warnings.isEmpty());
        QCOMPARE(report->rows.size(), monitors.size());
        for (std::size_t i = 0; i < monitors.size(); ++i) {
            QVERIFY(report->rows[i].isUsable());
            QVERIFY2(report->rows[i].monitor == monitors[i], exported.content.constData());
        }
    }
}

void TestMonitorExport::secretsStay()
{
    Monitor monitor = richMonitor();
    monitor.url = QStringLiteral("https://user:hunter2@example.org/");
    monitor.http.headers = {{QStringLiteral("Authorization"), QStringLiteral("Bearer hunter2")},
                            {QStringLiteral("X-API-Key"), QStringLiteral("hunter2")},
                            {QStringLiteral("Cookie"), QStringLiteral("sid=hunter2")},
                            {QStringLiteral("Accept"), QStringLiteral("*/*")}};
    for (const MonitorExport &exported : {exportJson({monitor}), exportCsv({monitor})}) {
        QVERIFY(!exported.content.contains("hunter2"));
        QVERIFY(exported.content.contains("Accept"));
        QCOMPARE(exported.omissions.size(), 4);
    }
}

void TestMonitorExport::formulasAreGuarded()
{
    const QByteArray csv = exportCsv({richMonitor()}).content;
    QVERIFY(csv.startsWith("name,url,method,interval_seconds,timeout_seconds,enabled,"));
    QVERIFY(csv.contains("\r\n\"'=HYPERLINK"));
    QVERIFY(csv.contains(",'-Prod/API,"));
    QVERIFY(csv.endsWith("\r\n"));
}

void TestMonitorExport::nothing()
{
    QCOMPARE(exportJson({}).content.trimmed(), QByteArray("[\n]"));
    QCOMPARE(exportCsv({}).content.count('\n'), 1);
}

QTEST_GUILESS_MAIN(TestMonitorExport)
#include "testmonitorexport.moc"
