// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/recordersink.h"

#include "core/base/logging.h"
#include "core/storage/recorder.h"
#include "core/storage/writer.h"

#include <memory>

namespace monitron {

namespace {
constexpr Duration aliveEvery{5000};
}

RecorderSink::RecorderSink(Recorder &recorder, bool isShared) : m_recorder(recorder), m_isShared(isShared) {}

void RecorderSink::decided(Decision decision)
{
    Told told = m_waiters.take(decision);
    if (decision.fence != 0) {
        told = [this, told = std::move(told), id = decision.monitor,
                fence = decision.fence](const Result<void> &done) {
            if (told)
                told(done);
            if (!done && done.error().code == Error::Code::Gone)
                m_fencedOut(id, fence);
        };
    }
    // A shared pointer, because a std::function must be copyable.
    submit([decision = std::make_shared<const Decision>(std::move(decision))](
               Writer &writer) { return writer.record(*decision); },
           std::move(told));
}

void RecorderSink::interrupted(const Interruption &interruption)
{
    if (m_isShared && interruption.monitor.isNull())
        return;
    submit([interruption](Writer &writer) { return writer.saveInterruption(interruption); });
}

void RecorderSink::ran(Timestamp at)
{
    if (!m_isShared && m_written && (at - m_aliveNoted >= aliveEvery || at < m_aliveNoted)) {
        m_aliveNoted = at;
        submit([at](Writer &writer) { return writer.setAliveAt(at); });
    }
    m_written = false;
}

/// Each decision is a job of its own: the recorder commits them in groups, and one that is refused takes no
/// other with it.
void RecorderSink::submit(std::function<Result<void>(Writer &)> job, Told told)
{
    m_written = true;
    m_recorder.submit(std::move(job), [told = std::move(told)](const Result<void> &done) {
        if (told)
            told(done);
        // A monitor that was removed, or taken over, while its check ran needs no result from here any more.
        if (!done && done.error().code != Error::Code::NotFound && done.error().code != Error::Code::Gone)
            qCCritical(logEngine) << "A decision could not be recorded:" << done.error().message;
    });
}

} // namespace monitron
