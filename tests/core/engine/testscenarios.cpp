// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scenario.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <random>

using namespace monitron;

class TestScenarios : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCaseAgrees();
    void aRestartAtAnyPointLosesNothing();
};

void TestScenarios::everyCaseAgrees()
{
    QFile file(QStringLiteral(TEST_DATA "/verdict-cases.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto report = test::runScenarios(QJsonDocument::fromJson(file.readAll()).array());
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    for (const test::Disagreement &entry : report->disagree) {
        qWarning().noquote() << entry.name << entry.field << "\n expected"
                             << QJsonDocument(QJsonArray{entry.expected}).toJson(QJsonDocument::Compact)
                             << "\n got"
                             << QJsonDocument(QJsonArray{entry.got}).toJson(QJsonDocument::Compact);
    }
    QCOMPARE(report->cases, 148);
    QCOMPARE(report->agree, report->cases);
}

/// The same life with and without a stop of one second between two checks: nothing but the covered second
/// differs.
void TestScenarios::aRestartAtAnyPointLosesNothing()
{
    std::mt19937 random(11);
    QFile file(QStringLiteral(TEST_DATA "/verdict-cases.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject policy =
        QJsonDocument::fromJson(file.readAll()).array()[0].toObject()[u"monitor"].toObject();
    for (int round = 0; round < 30; ++round) {
        QJsonArray timeline;
        bool good = true;
        constexpr int until = 7200;
        for (int at = 1 + static_cast<int>(random() % 300); at < until;
             at += 1 + static_cast<int>(random() % 900)) {
            good = !good;
            timeline.append(
                QJsonObject{{QStringLiteral("at"), at},
                            {QStringLiteral("event"), QStringLiteral("target")},
                            {QStringLiteral("is"), good ? QStringLiteral("good") : QStringLiteral("bad")}});
        }
        QJsonObject plain{{QStringLiteral("monitor"), policy},
                          {QStringLiteral("timeline"), timeline},
                          {QStringLiteral("until"), until}};
        // Every due time of this policy is a multiple of 10 s; the stop falls between them.
        const int stop = 10 * static_cast<int>(random() % (until / 10)) + 4;
        QJsonArray stopped;
        bool placed = false;
        const auto place = [&] {
            stopped.append(
                QJsonObject{{QStringLiteral("at"), stop}, {QStringLiteral("event"), QStringLiteral("stop")}});
            stopped.append(QJsonObject{{QStringLiteral("at"), stop + 1},
                                       {QStringLiteral("event"), QStringLiteral("start")}});
            placed = true;
        };
        for (const QJsonValue &event : std::as_const(timeline)) {
            if (!placed && event[u"at"].toInt() > stop + 1)
                place();
            stopped.append(event);
        }
        if (!placed)
            place();
        QJsonObject restarted = plain;
        restarted[u"timeline"] = stopped;
        const auto a = test::runScenario(plain);
        const auto b = test::runScenario(restarted);
        QVERIFY(a && b);
        for (const QString &field : {QStringLiteral("checks"), QStringLiteral("states"),
                                     QStringLiteral("messages"), QStringLiteral("incidents")})
            QCOMPARE(b->value(field), a->value(field));
        QVERIFY(a->value(u"covered_s").toDouble() - b->value(u"covered_s").toDouble() <= 60);
    }
}

QTEST_GUILESS_MAIN(TestScenarios)
#include "testscenarios.moc"
