// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/enginerig.h"

#include "core/storage/writer.h"

namespace monitron::bench {

EngineOptions benchOptions()
{
    EngineOptions options;
    options.watchNetwork = false;
    return options;
}

Result<void> EngineRig::start(const std::vector<Group> &groups, EngineOptions options)
{
    auto store = Store::open(m_dir.path());
    if (!store)
        return tl::make_unexpected(store.error());
    m_store = std::move(*store);
    const Timestamp now = m_clock.now();
    const auto written = m_store->write([&](Writer &writer) -> Result<void> {
        for (const Group &group : groups) {
            for (int i = 0; i < group.monitors; ++i) {
                Monitor monitor;
                monitor.id = MonitorId::make(now);
                monitor.name = QStringLiteral("target %1").arg(i);
                monitor.url = group.url(i);
                monitor.interval = group.interval;
                if (const auto saved = writer.saveMonitor(monitor, now); !saved)
                    return tl::make_unexpected(saved.error());
            }
        }
        return {};
    });
    if (!written)
        return tl::make_unexpected(written.error());
    m_engine = std::make_unique<Engine>(*m_store, m_secrets, m_clock, nullptr, std::move(options));
    QObject::connect(
        m_engine.get(), &Engine::committed, m_engine.get(),
        [this](const ChangeSet &changes) { m_recorded += changes.states.size(); }, Qt::DirectConnection);
    return m_engine->start();
}

void EngineRig::stop()
{
    if (m_engine)
        m_engine->stop();
    m_engine.reset();
}

EngineRig::~EngineRig()
{
    stop();
}

} // namespace monitron::bench
