// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/engine/engine.h"
#include "core/secrets/memorysecretstore.h"
#include "core/storage/store.h"

#include <QTemporaryDir>

#include <atomic>
#include <functional>
#include <memory>

namespace monitron::bench {

/// A whole engine with a durable store of its own and many monitors, each on a target of its own.
class EngineRig
{
public:
    struct Group
    {
        int monitors = 0;
        Duration interval{0};
        std::function<QString(int)> url;
    };
    [[nodiscard]] Result<void> start(const std::vector<Group> &groups, EngineOptions options);
    void stop();
    ~EngineRig();

    /// Results that have been committed since the start.
    [[nodiscard]] qint64 recorded() const { return m_recorded.load(); }
    [[nodiscard]] Store &store() { return *m_store; }

private:
    QTemporaryDir m_dir;
    SystemClock m_clock;
    MemorySecretStore m_secrets;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Engine> m_engine;
    std::atomic<qint64> m_recorded = 0;
};

/// Options for targets on this machine: spread and jitter as in real life.
[[nodiscard]] EngineOptions benchOptions();

} // namespace monitron::bench
