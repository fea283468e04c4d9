// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/changesmodel.h"
#include "app/models/changewords.h"
#include "core/storage/writer.h"
#include "tests/support/storeworkspace.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QtTest>

using namespace monitron;
using namespace std::chrono_literals;

/// Who changed what, in words.
class TestChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOfAChange_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("before");
        QTest::addColumn<QJsonValue>("after");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *field, const QJsonValue &before, const QJsonValue &after,
                            const QString &words) {
            QTest::newRow(field) << QString::fromLatin1(field) << before << after << words;
        };
        row("interval_seconds", 60, 30, QStringLiteral("interval 1 min → 30 s"));
        row("enabled", true, false, QStringLiteral("paused"));
        row("removed", QJsonValue::Undefined, false, QStringLiteral("restored"));
        row("verify_tls", true, false, QStringLiteral("certificate is verified yes → no"));
        row("group", QStringLiteral(""), QStringLiteral("Shop"), QStringLiteral("group – → Shop"));
        row("tags", QJsonArray{}, QJsonArray{QStringLiteral("a"), QStringLiteral("b")},
            QStringLiteral("tags – → a, b"));
        row("headers.Accept", QJsonValue::Undefined, QStringLiteral("text/html"),
            QStringLiteral("header Accept – → text/html"));
        row("policy.retry", QJsonArray{QJsonArray{QJsonValue(), 300}},
            QJsonArray{QJsonArray{2, 30}, QJsonArray{QJsonValue(), 60}},
            QStringLiteral("retries 300 → 2 × 30, 60"));
        row("policy.reminder_seconds", 0, 3600, QStringLiteral("reminder off → 1 h"));
        row("notes", QStringLiteral("long"), QStringLiteral("longer"), QStringLiteral("notes changed"));
        row("from_the_future", 1, 2, QStringLiteral("from_the_future 1 → 2"));
    }

    void wordsOfAChange()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, before);
        QFETCH(QJsonValue, after);
        QFETCH(QString, words);
        QCOMPARE(changeWords({field, before, after}), words);
    }

    void latestFewThenAll()
    {
        StoreWorkspace workspace;
        const MonitorId id = workspace.add(QStringLiteral("shop"));
        ChangesModel model(workspace);
        const QAbstractItemModelTester tester(&model);
        model.setMonitor(id);
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("created"));
        for (int i = 1; i <= 7; ++i) {
            workspace.time.advance(1min);
            workspace.write([&](Writer &writer) -> Result<void> {
                Monitor monitor;
                monitor.id = id;
                monitor.version = i;
                monitor.name = QStringLiteral("shop %1").arg(i);
                monitor.url = QStringLiteral("https://example.org/");
                const auto saved = writer.saveMonitor(monitor, workspace.time.now());
                return saved ? Result<void>() : tl::unexpected(saved.error());
            });
        }
        QTRY_COMPARE(model.total(), 8);
        QCOMPARE(model.rowCount(), ChangesModel::fewRows);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("name shop 6 → shop 7"));
        model.setAllShown(true);
        QCOMPARE(model.rowCount(), 8);
        model.setMonitor({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestChanges)
#include "testchanges.moc"
