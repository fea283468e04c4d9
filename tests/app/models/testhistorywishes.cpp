// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/changesmodel.h"
#include "app/models/checkdetail.h"
#include "app/models/dayhistory.h"
#include "app/models/distributionmodel.h"
#include "app/models/historymodel.h"
#include "app/models/monitordetail.h"
#include "app/models/viewport.h"
#include "tests/support/storeworkspace.h"

#include <QtTest>

#include <algorithm>

using namespace monitron;
using namespace std::chrono_literals;

/// What models ask for that a copy of a team's data may not have, and that they look again when it came.
class TestHistoryWishes : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<StoreWorkspace> m_workspace;
    MonitorId m_id;

    template <typename Matches>
    [[nodiscard]] bool wished(Matches matches) const
    {
        return std::ranges::any_of(m_workspace->wishes, [&](const HistoryWish &wish) {
            return wish.monitor == m_id && matches(wish);
        });
    }
    [[nodiscard]] bool wishedRange(Duration length) const
    {
        return wished([length](const HistoryWish &wish) {
            return !wish.check && wish.range.to - wish.range.from >= length;
        });
    }
    void come() { m_workspace->record(m_id, m_workspace->time.now(), Outcome::Good); }

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<StoreWorkspace>();
        m_workspace->mayCome = true;
        m_id = m_workspace->add(QStringLiteral("Shop"));
        m_workspace->time.advance(1h);
    }

    void aMonitorsPageWantsAYear()
    {
        MonitorDetail detail(*m_workspace);
        detail.setMonitor(m_id);
        QVERIFY(wishedRange(24h * 365));
    }

    void theListOfChangesWantsThem()
    {
        ChangesModel changes(*m_workspace);
        changes.setMonitor(m_id);
        QVERIFY(wished([](const HistoryWish &wish) { return wish.range == TimeRange() && !wish.check; }));
    }

    void aChartWantsItsRangeAndLooksAgain()
    {
        Viewport viewport(m_workspace->clock());
        HistoryModel history(*m_workspace, viewport);
        const Timestamp now = m_workspace->time.now();
        viewport.show({now - 48h, now - 24h}); // in the past
        history.setMonitor(m_id);
        QVERIFY(wishedRange(24h));
        QSignalSpy changed(&history, &HistoryModel::changed);
        QTRY_VERIFY(!history.isLoading());
        changed.clear();
        come();
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 30'000);
    }

    void aDistributionToo()
    {
        Viewport viewport(m_workspace->clock());
        DistributionModel distribution(*m_workspace, viewport);
        const Timestamp now = m_workspace->time.now();
        viewport.show({now - 48h, now - 24h});
        distribution.setMonitor(m_id);
        distribution.setActive(true);
        QVERIFY(wishedRange(24h));
        QTRY_VERIFY(!distribution.isLoading());
        QSignalSpy changed(&distribution, &DistributionModel::changed);
        come();
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 30'000);
    }

    void ninetyDaysAreWanted()
    {
        DayHistory days(*m_workspace);
        days.setMonitor(m_id);
        QVERIFY(wishedRange(24h * (DayHistory::dayCount - 1)));
    }

    void onlyAFailedCheckWantsItsAnswer()
    {
        const Timestamp good = m_workspace->time.now();
        m_workspace->record(m_id, good, Outcome::Good);
        m_workspace->record(m_id, good + 1min, Outcome::Bad);
        CheckDetail detail(*m_workspace);
        detail.show(m_id, good);
        QTRY_VERIFY(detail.data().has_value());
        QVERIFY(!wished([](const HistoryWish &wish) { return wish.check.has_value(); }));
        detail.show(m_id, good + 1min);
        QTRY_VERIFY(wished([good](const HistoryWish &wish) { return wish.check == good + 1min; }));
        QSignalSpy changed(&detail, &CheckDetail::changed);
        m_workspace->record(m_id, good + 2min, Outcome::Good);
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 30'000);
    }
};

QTEST_GUILESS_MAIN(TestHistoryWishes)
#include "testhistorywishes.moc"
