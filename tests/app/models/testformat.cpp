// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/format.h"
#include "app/models/newmonitor.h"
#include "app/models/retrytext.h"

#include <QtTest>

using namespace monitron;
using namespace std::chrono_literals;

class TestFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void durations()
    {
        QCOMPARE(format::duration(42s), u"42 s");
        QCOMPARE(format::duration(4min), u"4 min");
        QCOMPARE(format::duration(2h + 5min), u"2 h 5 min");
        QCOMPARE(format::duration(26h), u"1 d 2 h");
        QCOMPARE(format::duration(-5s), u"0 s");
    }

    void percentNeverRoundsAnOutageAway()
    {
        QCOMPARE(format::percent(1.0), u"100.00 %");
        QCOMPARE(format::percent(0.999999), u"99.99 %");
        QCOMPARE(format::percent(std::nullopt), format::none());
    }

    void latencies()
    {
        QCOMPARE(format::latency(350), u"0.3 ms");
        QCOMPARE(format::latency(142'400), u"142 ms");
        QCOMPARE(format::latency(12'340'000), u"12.3 s");
    }

    void timesFollowTheLocale_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("expected");
        QTest::newRow("C") << QStringLiteral("C") << QStringLiteral("21:57:12");
        QTest::newRow("German") << QStringLiteral("de_DE") << QStringLiteral("21:57:12");
        QTest::newRow("Finnish") << QStringLiteral("fi_FI") << QStringLiteral("21.57.12");
        QTest::newRow("American") << QStringLiteral("en_US") << QStringLiteral("9:57:12 PM");
    }

    void timesFollowTheLocale()
    {
        QFETCH(QString, locale);
        QFETCH(QString, expected);
        const Timestamp at(QDateTime({2026, 11, 24}, {21, 57, 12}, Qt::LocalTime).toMSecsSinceEpoch());
        QLocale::setDefault(QLocale(locale));
        const QString today = format::time(at, at);
        const QString later = format::time(at, at + 30h);
        QLocale::setDefault(QLocale::c());
        QCOMPARE(today.simplified(), expected);
        QVERIFY(later.simplified().endsWith(today.simplified()));
        QVERIFY(later.size() > today.size());
    }

    void relativeTimesKnowBothDirections()
    {
        const Timestamp now(1'700'000'000'000);
        QCOMPARE(format::relative(now - 4min, now), u"4 min ago");
        QCOMPARE(format::relative(now + 2h, now), u"in 2 h");
        // The clock may have been set back since.
        QCOMPARE(format::relative(now + 2s, now), u"just now");
    }

    void briefKeepsOneLine()
    {
        QCOMPARE(format::brief(QStringLiteral("a\nb\tc")), u"a b c");
        const QString crowd = QStringLiteral("👩‍🚀").repeated(5000);
        const QString shortened = format::brief(crowd, 20);
        QVERIFY(shortened.size() <= 21);
        QVERIFY(!shortened.at(shortened.size() - 2).isHighSurrogate());
    }

    void pastedUrls()
    {
        QCOMPARE(monitorForUrl(QStringLiteral("  example.org/health ")).url, u"https://example.org/health");
        QCOMPARE(monitorForUrl(QStringLiteral("example.org/health")).name, u"example.org/health");
        QCOMPARE(monitorForUrl(QStringLiteral("http://127.0.0.1:8080")).name, u"127.0.0.1:8080");
        const Monitor tcp = monitorForUrl(QStringLiteral("tcp://db.example.org:5432"));
        QCOMPARE(tcp.kind, u"tcp");
        QCOMPARE(tcp.url, u"tcp://db.example.org:5432");
    }

    void retryCadence()
    {
        const QString text = formatRetry(Policy::defaultRetry());
        QCOMPARE(text, QStringLiteral("2 × 30, 5 × 60, 12 × 120, 300"));
        QCOMPARE(parseRetry(text).value(), Policy::defaultRetry());
        QCOMPARE(parseRetry(QStringLiteral("2x30s, then 300 s"))->size(), size_t(2));
        QVERIFY(parseRetry(QString())->empty());
        QVERIFY(!parseRetry(QStringLiteral("300, 2 × 30"))); // nothing comes after "for ever"
        QVERIFY(!parseRetry(QStringLiteral("soon")));
    }
};

QTEST_GUILESS_MAIN(TestFormat)
#include "testformat.moc"
