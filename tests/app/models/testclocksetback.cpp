// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/format.h"
#include "app/models/monitorlistmodel.h"
#include "tests/support/storeworkspace.h"

#include <QtTest>

using namespace monitron;
using namespace std::chrono_literals;

/// Somebody sets the clock back: what is known is in the future then.
class TestClockSetBack : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noTimeIsNegative()
    {
        StoreWorkspace workspace;
        const MonitorId id = workspace.add(QStringLiteral("one"));
        const Timestamp later = workspace.time.now() + 48h;
        workspace.record(id, later, Outcome::Bad, 100'000, QStringLiteral("refused"));
        MonitorListModel monitors(workspace);
        monitors.reload();
        QTRY_VERIFY(monitors.isLoaded());
        const QString state = monitors.index(0).data(MonitorListModel::StateTextRole).toString();
        QVERIFY2(!state.isEmpty() && !state.contains(QLatin1Char('-')), qPrintable(state));
        // A check that is due in two days by the clock of before is due in two days, no more and no less.
        QVERIFY(
            !format::until(*monitors.summary().nextDue - workspace.time.now()).contains(QLatin1Char('-')));
        QVERIFY(!format::until(workspace.time.now() - later).contains(QLatin1Char('-')));
        QVERIFY(!format::duration(workspace.time.now() - later).contains(QLatin1Char('-')));

        // What is recorded now is older than what is there; it is shown all the same.
        workspace.record(id, workspace.time.now(), Outcome::Good);
        QTRY_COMPARE(monitors.index(0).data(MonitorListModel::StateRole).value<ShownState>(), ShownState::Up);
    }
};

QTEST_GUILESS_MAIN(TestClockSetBack)
#include "testclocksetback.moc"
