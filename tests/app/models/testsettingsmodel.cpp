// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/settingsmodel.h"
#include "core/storage/writer.h"
#include "tests/support/storeworkspace.h"

#include <QSignalSpy>
#include <QtTest>

using namespace monitron;
using namespace std::chrono_literals;

class TestSettingsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheDefaults()
    {
        StoreWorkspace workspace;
        SettingsModel model(workspace);
        QTRY_VERIFY(model.isLoaded());
        QVERIFY(!model.mutedUntil());
        QCOMPARE(model.retention(), RetentionDays());
        QCOMPARE(model.newMonitor(), Monitor());
        QVERIFY(model.tagColors().isEmpty());
    }

    void whatIsSetIsThereAtTheNextStart()
    {
        StoreWorkspace workspace;
        {
            SettingsModel model(workspace);
            QTRY_VERIFY(model.isLoaded());
            Monitor monitor;
            monitor.name = QStringLiteral("not kept");
            monitor.interval = 20s;
            monitor.timeout = 3s;
            monitor.policy.confirmAfter = 4;
            QVERIFY(model.setNewMonitor(monitor).result());
            QVERIFY(model.setRetention({7, 90, 1000}).result());
            QVERIFY(model.muteUntil(workspace.time.now() + 1h).result());
            QVERIFY(model.setTagColor(QStringLiteral("prod"), QStringLiteral("down")).result());
            QTRY_COMPARE(model.tagColors().value(QStringLiteral("prod")), QStringLiteral("down"));
        }
        SettingsModel model(workspace);
        QTRY_VERIFY(model.isLoaded());
        QCOMPARE(model.newMonitor().interval, Duration(20s));
        QCOMPARE(model.newMonitor().timeout, Duration(3s));
        QCOMPARE(model.newMonitor().policy.confirmAfter, 4);
        QVERIFY(model.newMonitor().name.isEmpty());
        QCOMPARE(model.retention(), (RetentionDays{7, 90, 1000}));
        QVERIFY(model.mutedUntil().has_value());
        QVERIFY(model.setTagColor(QStringLiteral("prod"), QString()).result());
        QTRY_VERIFY(model.tagColors().isEmpty());
        workspace.time.advance(2h);
        QVERIFY(!model.mutedUntil());
        QVERIFY(model.muteUntil(std::nullopt).result());
    }

    void whatCannotBeReadCountsAsNotSet()
    {
        StoreWorkspace workspace;
        workspace.write([](Writer &writer) {
            return writer.setSetting(QStringLiteral("monitor.defaults"),
                                     QJsonObject{{QStringLiteral("interval_seconds"), QStringLiteral("x")}});
        });
        SettingsModel model(workspace);
        QTRY_VERIFY(model.isLoaded());
        QCOMPARE(model.newMonitor(), Monitor());
    }
};

QTEST_GUILESS_MAIN(TestSettingsModel)
#include "testsettingsmodel.moc"
