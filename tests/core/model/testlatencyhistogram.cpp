// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/latencyhistogram.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

using namespace monitron;

class TestLatencyHistogram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bucketsHoldTheirValues();
    void quantilesAreTrueWithinAThirtySecond();
    void mergedIsTheSameAsAddedTogether();
    void bytesRoundTrip();
    void unreadableBytesAreEmpty();
};

void TestLatencyHistogram::bucketsHoldTheirValues()
{
    for (qint64 us = 0; us < 100'000'000; us += 1 + us / 97) {
        const quint16 bucket = LatencyHistogram::bucketOf(us);
        QVERIFY(LatencyHistogram::lowerBound(bucket) <= us);
        QVERIFY(us < LatencyHistogram::lowerBound(static_cast<quint16>(bucket + 1)));
    }
    QCOMPARE(LatencyHistogram::bucketOf(-5), quint16(0));
}

void TestLatencyHistogram::quantilesAreTrueWithinAThirtySecond()
{
    std::mt19937 random(1);
    std::lognormal_distribution<double> latency(11, 1);
    LatencyHistogram histogram;
    std::vector<qint64> all;
    for (int i = 0; i < 10'000; ++i) {
        all.push_back(static_cast<qint64>(latency(random)));
        histogram.add(all.back());
    }
    std::sort(all.begin(), all.end());
    for (const double q : {0.01, 0.5, 0.95, 0.99, 1.0}) {
        const double exact = static_cast<double>(all[static_cast<size_t>(std::ceil(q * 10'000)) - 1]);
        QVERIFY(std::abs(static_cast<double>(*histogram.quantile(q)) - exact) <= exact / 32 + 1);
    }
    QVERIFY(!LatencyHistogram().quantile(0.5));
}

void TestLatencyHistogram::mergedIsTheSameAsAddedTogether()
{
    LatencyHistogram a;
    LatencyHistogram b;
    LatencyHistogram both;
    for (int i = 0; i < 1000; ++i) {
        ((i % 3) != 0 ? a : b).add(i * i);
        both.add(i * i);
    }
    a.merge(b);
    QCOMPARE(a, both);
}

void TestLatencyHistogram::bytesRoundTrip()
{
    LatencyHistogram histogram;
    histogram.add(12'345, 60);
    histogram.add(3'600'000'000, 2);
    QCOMPARE(LatencyHistogram::fromBytes(histogram.toBytes()), histogram);
    QCOMPARE(LatencyHistogram::fromBytes({}), LatencyHistogram());
}

void TestLatencyHistogram::unreadableBytesAreEmpty()
{
    QVERIFY(LatencyHistogram::fromBytes("\xff\xff\xff").isEmpty());
    QVERIFY(LatencyHistogram::fromBytes(QByteArray::fromHex("ffffff7f01")).isEmpty());
}

QTEST_GUILESS_MAIN(TestLatencyHistogram)
#include "testlatencyhistogram.moc"
