// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/channeltext.h"
#include "app/models/storagemodel.h"
#include "tests/support/storeworkspace.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QtTest>

using namespace monitron;

class TestStorageModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresAndForetells()
    {
        StoreWorkspace workspace;
        StorageModel model(workspace);
        QSignalSpy changed(&model, &StorageModel::changed);
        model.refresh();
        QVERIFY(changed.wait(30'000));
        QVERIFY(model.figures().database > 0);
        QVERIFY(model.figures().free > 0);
        QCOMPARE(model.figures().monitors, 0);
        QCOMPARE(model.expectedBytes(RetentionDays()), 0);

        workspace.add(QStringLiteral("one"));
        const MonitorId paused = workspace.add(QStringLiteral("two"));
        QVERIFY(workspace.setPaused({paused}, true).result());
        model.refresh();
        QVERIFY(changed.wait(30'000));
        QCOMPARE(model.figures().monitors, 2);
        QCOMPARE(model.figures().resultsPerDay, 1440.0);
        const qint64 month = model.expectedBytes({30, 365, 0});
        QVERIFY(month > 1440 * 30 * 40);
        QVERIFY(model.expectedBytes({60, 365, 0}) > month);
    }

    void channelsAreDescribed()
    {
        Channel email;
        email.kind = QStringLiteral("email");
        email.settings = {{QStringLiteral("host"), QStringLiteral("smtp.example.org")},
                          {QStringLiteral("to"),
                           QJsonArray{QStringLiteral("a@example.org"), QStringLiteral("b@example.org")}}};
        QCOMPARE(channelSummary(email),
                 QStringLiteral("To a@example.org, b@example.org by smtp.example.org"));
        email.muted.insert(MessageKind::Recovered);
        QVERIFY(channelSummary(email).contains(QLatin1Char('1')));
        QCOMPARE(channelKindText(QStringLiteral("pager")), QStringLiteral("pager"));
        for (const MessageKind kind : tellableKinds())
            QVERIFY(!messageKindText(kind).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestStorageModel)
#include "teststoragemodel.moc"
