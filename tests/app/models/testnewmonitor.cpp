// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/newmonitor.h"

#include <QtTest>

using namespace monitron;
using namespace std::chrono_literals;

class TestNewMonitor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasPasted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *text, PastedKind kind) {
            QTest::newRow(text) << QString::fromLatin1(text) << static_cast<int>(kind);
        };
        row(" \n ", PastedKind::Nothing);
        row("example.org", PastedKind::Address);
        row("https://example.org/\n", PastedKind::Address);
        row("https://a.org\nhttps://b.org", PastedKind::Several);
        row("curl https://a.org \\\n -k\n", PastedKind::Curl);
        row("curl https://a.org\ncurl https://b.org", PastedKind::Several);
        row("curl --nonsense", PastedKind::Curl);
    }

    void whatWasPasted()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QCOMPARE(static_cast<int>(pastedKind(text)), kind);
    }

    void addresses()
    {
        for (const char *yes : {"example.org", "https://x", "tcp://db:5432", "localhost:8080/x", "10.0.0.1",
                                "a.bc/c?d=e", "[::1]", "[fe80::1]:8080/x"})
            QVERIFY2(looksLikeAddress(QLatin1String(yes)), yes);
        for (const char *no :
             {"", "restart", "two words", "a,b.c", "name;url.x", "1.2", "e.g.", "1.2.3", "[]"})
            QVERIFY2(!looksLikeAddress(QLatin1String(no)), no);
    }

    void keepsWhatTheTextDoesNotSay()
    {
        Monitor base;
        base.interval = 30s;
        base.timeout = 7s;
        base.group = QStringLiteral("G");
        base.http.accepted = {{200, 200}};
        const auto plain = draftFrom(QStringLiteral("example.org/x"), base);
        QVERIFY(plain);
        QCOMPARE(plain->monitor.url, QStringLiteral("https://example.org/x"));
        QCOMPARE(plain->monitor.name, QStringLiteral("example.org/x"));
        QCOMPARE(plain->monitor.interval, Duration(30s));
        QVERIFY(plain->filled.isEmpty());
        base.name = QStringLiteral("mine");
        const auto curl =
            draftFrom(QStringLiteral("curl https://a.org -H 'A: b' -H 'C: d' -d x -u ann:pw -k"), base);
        QVERIFY(curl);
        QCOMPARE(curl->monitor.name, QStringLiteral("mine"));
        QCOMPARE(curl->monitor.timeout, Duration(7s));
        QCOMPARE(curl->monitor.http.accepted.front().to, 200);
        QCOMPARE(curl->monitor.http.method, QStringLiteral("POST"));
        QCOMPARE(curl->secret.value(), QStringLiteral("pw"));
        QCOMPARE(curl->filled, QStringLiteral("Filled from a curl command: POST, 2 header(s), body, user and "
                                              "password, any certificate."));
        QCOMPARE(draftFrom(QStringLiteral("curl -m 3 a.org"), base)->monitor.timeout, Duration(3s));
        QVERIFY(!draftFrom(QStringLiteral("curl --nonsense a.org"), base));
    }
};

QTEST_GUILESS_MAIN(TestNewMonitor)
#include "testnewmonitor.moc"
