// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/engine/decisionsink.h"
#include "core/engine/runwaiters.h"

#include <functional>

namespace monitron {

class Recorder;
class Writer;

/// Hands each decision to the recorder, in order.
class RecorderSink final : public DecisionSink
{
public:
    /// `isShared`: other processes use the store as well. What is true of this one only (that it was stopped,
    /// or saw no network) is not recorded then.
    RecorderSink(Recorder &recorder, bool isShared);
    /// Is called, on the storage thread, with the monitor and the fence of a decision that was refused
    /// because another replica has taken the monitor over.
    void setFencedOut(std::function<void(MonitorId, qint64)> told) { m_fencedOut = std::move(told); }

    void decided(Decision decision) override;
    void interrupted(const Interruption &interruption) override;
    /// A turn of the engine is over: now and then `at` is kept as the last instant at which it is known to
    /// have run. Only where something is written anyway, so that an idle computer's disk may sleep.
    void ran(Timestamp at);
    /// Who waits for a result.
    [[nodiscard]] RunWaiters &waiters() { return m_waiters; }

private:
    using Told = std::function<void(const Result<void> &)>;
    void submit(std::function<Result<void>(Writer &)> job, Told told = {});

    Recorder &m_recorder;
    const bool m_isShared;
    std::function<void(MonitorId, qint64)> m_fencedOut;
    RunWaiters m_waiters;
    Timestamp m_aliveNoted;
    bool m_written = false;
};

} // namespace monitron
