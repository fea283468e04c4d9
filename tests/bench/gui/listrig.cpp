// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/gui/listrig.h"

#include "core/storage/writer.h"
#include "tests/bench/measure.h"

#include <QListView>
#include <QVBoxLayout>

namespace monitron::bench {

namespace {

constexpr std::chrono::milliseconds step{50};

Monitor monitorFor(int number, Timestamp now)
{
    Monitor monitor;
    monitor.id = MonitorId::make(now);
    monitor.name = QStringLiteral("service %1").arg(number * 7919 % 100'003);
    monitor.group = QStringLiteral("region %1/team %2").arg(number % 10).arg(number / 10 % 12);
    monitor.tags = {number % 3 == 0 ? QStringLiteral("prod") : QStringLiteral("staging"),
                    QStringLiteral("rack %1").arg(number % 40)};
    monitor.url = QStringLiteral("https://host%1.example.org/health").arg(number);
    return monitor;
}

Decision checked(MonitorId id, Timestamp at, bool good)
{
    Decision decision;
    decision.monitor = id;
    CheckResult result;
    result.monitor = id;
    result.at = at;
    result.outcome = good ? Outcome::Good : Outcome::Bad;
    result.failure = good ? FailureKind::None : FailureKind::HttpStatus;
    result.totalUs = 100'000 + at.ms() % 50'000;
    MonitorState state;
    state.status = good ? MonitorStatus::Up : MonitorStatus::Down;
    state.statusSince = at;
    state.lastCheckAt = at;
    state.lastOutcome = result.outcome;
    state.lastTotalUs = result.totalUs;
    state.nextDue = at + std::chrono::seconds(50);
    decision.cover = std::chrono::seconds(50);
    decision.result = result;
    decision.state = state;
    return decision;
}

} // namespace

ListRig::~ListRig()
{
    m_stop = true;
    if (m_thread.joinable())
        m_thread.join();
}

Result<void> ListRig::writeMonitors(int count)
{
    const Timestamp now = m_workspace.time.now();
    const auto job = [&](Writer &writer) -> Result<void> {
        for (int i = 0; i < count; ++i) {
            const auto saved = writer.saveMonitor(monitorFor(i, now), now);
            if (!saved)
                return tl::unexpected(saved.error());
            m_ids.push_back(saved->id);
            if (auto done = writer.record(checked(saved->id, now, i % 50 != 0)); !done)
                return done;
        }
        return {};
    };
    return m_workspace.store().write(job).map([](const ChangeSet &) {});
}

void ListRig::write()
{
    auto next = std::chrono::steady_clock::now();
    while (!m_stop) {
        m_workspace.time.advance(step);
        recordSome(m_perSecond * static_cast<int>(step.count()) / 1000);
        next += step;
        std::this_thread::sleep_until(next);
    }
}

Result<void> ListRig::start(int monitors)
{
    std::promise<Result<void>> written;
    m_thread = std::thread([&written, monitors, this] {
        written.set_value(writeMonitors(monitors));
        write();
    });
    if (auto done = written.get_future().get(); !done)
        return done;
    m_pane = new MonitorListPane(m_monitors, m_actions, m_theme, &m_window);
    auto *layout = new QVBoxLayout(&m_window);
    layout->addWidget(m_pane);
    m_window.resize(560, 900);
    m_window.show();
    m_monitors.reload();
    if (!runUntil([this] { return m_monitors.isLoaded(); }, std::chrono::seconds(60)))
        return failure(Error::Code::Internal, QStringLiteral("the list shows nothing"));
    runFor(std::chrono::seconds(1)); // what is on the screen is read
    return {};
}

QListView &ListRig::view() const
{
    return *m_pane->findChild<QListView *>(QStringLiteral("monitorList"));
}

void ListRig::recordSome(int count)
{
    if (count == 0)
        return;
    const Timestamp at = m_workspace.time.now();
    const auto changes = m_workspace.store().write([&](Writer &writer) -> Result<void> {
        for (int i = 0; i < count; ++i) {
            const int number = m_recorded++;
            const MonitorId id = m_ids[static_cast<size_t>(number) % m_ids.size()];
            if (auto done = writer.record(checked(id, at, number % 97 != 0)); !done)
                return done;
        }
        return {};
    });
    if (changes)
        QMetaObject::invokeMethod(&m_workspace, [this, changes] { Q_EMIT m_workspace.changed(*changes); });
}

} // namespace monitron::bench
