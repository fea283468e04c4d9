// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/decision.h"

#include <QHash>

#include <functional>
#include <memory>
#include <vector>

namespace monitron {

/// Those who asked for a check and wait for what is recorded of it. Lives in the engine's thread; answers are
/// called on the storage thread after the commit, or here when nothing will be recorded.
class RunWaiters
{
public:
    using Answer = std::function<void(Result<CheckResult>)>;

    RunWaiters() = default;
    ~RunWaiters();
    RunWaiters(const RunWaiters &) = delete;
    RunWaiters &operator=(const RunWaiters &) = delete;

    void add(MonitorId id, Answer answer) { m_waiting[id].push_back(std::move(answer)); }
    /// A decision was made; the answer is what to call once it is recorded or refused; null: nobody waits.
    [[nodiscard]] std::function<void(const Result<void> &)> take(const Decision &decision);
    /// The monitor is paused or removed: no result will come.
    void refuse(MonitorId id);

private:
    QHash<MonitorId, std::vector<Answer>> m_waiting;
};

} // namespace monitron
