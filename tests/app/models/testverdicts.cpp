// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/editorwords.h"
#include "app/models/verdicts.h"

#include <QtTest>

#include <algorithm>

using namespace monitron;
using namespace std::chrono_literals;

class TestVerdicts : public QObject
{
    Q_OBJECT

private:
    static Monitor site()
    {
        Monitor monitor;
        monitor.url = QStringLiteral("https://example.org/health");
        return monitor;
    }
    static CheckResult good()
    {
        CheckResult result;
        result.at = Timestamp(1'000'000'000'000);
        result.statusCode = 200;
        result.totalUs = 131'000;
        result.facts.finalUrl = QStringLiteral("https://example.org/health");
        Certificate leaf;
        leaf.notAfter = result.at + std::chrono::days(61) + 1h;
        result.facts.chain = {leaf};
        return result;
    }
    static CheckResult bad(FailureKind kind, int status = 0)
    {
        CheckResult result = good();
        result.outcome = Outcome::Bad;
        result.failure = kind;
        result.message = QStringLiteral("the reason");
        result.statusCode = status;
        result.facts = {};
        return result;
    }
    static QString texts(const std::vector<Verdict> &all, bool ok)
    {
        QStringList lines;
        for (const Verdict &verdict : all) {
            if (verdict.ok == ok)
                lines.append(verdict.text);
        }
        return lines.join(QLatin1Char('|'));
    }

private Q_SLOTS:
    void allIsWell()
    {
        const auto all = verdicts(site(), good());
        QCOMPARE(texts(all, false), QString());
        QCOMPARE(texts(all, true),
                 QStringLiteral("Status 200 is in 200–399|Certificate valid, 61 day(s) left|"
                                "Answered within 10 s (131 ms)"));
    }

    void failuresSayWhatWasExpected()
    {
        QCOMPARE(texts(verdicts(site(), bad(FailureKind::HttpStatus, 503)), false),
                 QStringLiteral("Status 503; expected 200–399"));
        QCOMPARE(texts(verdicts(site(), bad(FailureKind::Tls)), false),
                 QStringLiteral("Certificate or TLS: the reason"));
        QCOMPARE(texts(verdicts(site(), bad(FailureKind::ResponseTimeout)), false),
                 QStringLiteral("No complete answer within 10 s"));
        QCOMPARE(texts(verdicts(site(), bad(FailureKind::ConnectTimeout)), false),
                 QStringLiteral("No connection within 10 s"));
        QCOMPARE(texts(verdicts(site(), bad(FailureKind::RedirectLoop)), false),
                 QStringLiteral("Redirected more often than 5 time(s)"));
        CheckResult old = good();
        old.facts.chain.front().notAfter = old.at - 50h;
        QVERIFY(texts(verdicts(site(), old), false).startsWith(QStringLiteral("Certificate ended")));
    }

    void everyFailureIsTold()
    {
        for (int kind = 1; kind <= static_cast<int>(FailureKind::Internal); ++kind) {
            for (const char *what : {"http", "tcp"}) {
                Monitor monitor = site();
                monitor.kind = QLatin1String(what);
                const auto all = verdicts(monitor, bad(static_cast<FailureKind>(kind)));
                QVERIFY(std::any_of(all.begin(), all.end(), [](const Verdict &v) { return !v.ok; }));
            }
        }
        CheckResult blind = bad(FailureKind::None);
        blind.outcome = Outcome::Unobserved;
        QCOMPARE(texts(verdicts(site(), blind), false), QStringLiteral("the reason"));
    }

    void redirectsAndPorts()
    {
        CheckResult elsewhere = good();
        elsewhere.facts.finalUrl = QStringLiteral("https://other.example/");
        QVERIFY(texts(verdicts(site(), elsewhere), true).contains(QStringLiteral("https://other.example/")));
        Monitor port;
        port.kind = QStringLiteral("tcp");
        CheckResult connected;
        connected.totalUs = 3'000;
        QCOMPARE(texts(verdicts(port, connected), true), QStringLiteral("Connected within 10 s (3 ms)"));
    }

    void differencesAreNamed()
    {
        Monitor mine = site();
        Monitor theirs = mine;
        theirs.version = 7;
        QVERIFY(differences(mine, theirs).isEmpty());
        theirs.interval = 30s;
        theirs.http.body = "x";
        theirs.policy.confirmAfter = 3;
        const QString all = differences(mine, theirs).join(QLatin1Char('|'));
        QCOMPARE(all, QStringLiteral("Body|Check every: “60 s”, theirs “30 s”|"
                                     "Down after failures: “2”, theirs “3”"));
    }
};

QTEST_GUILESS_MAIN(TestVerdicts)
#include "testverdicts.moc"
