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

RecorderSink::RecorderSink(Recorder &recorder) : m_recorder(recorder) {}

void RecorderSink::decided(Decision decision)
{
    Told told = m_waiters.take(decision);
    // A shared pointer, because a std::function must be copyable.
    submit([decision = std::make_shared<const Decision>(std::move(decision))](
               Writer &writer) { return writer.record(*decision); },
           std::move(told));
}

void RecorderSink::interrupted(const Interruption &interruption)
{
    submit([interruption](Writer &writer) { return writer.saveInterruption(interruption); });
}

void RecorderSink::ran(Timestamp at)
{
    if (m_written && (at - m_aliveNoted >= aliveEvery || at < m_aliveNoted)) {
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
        // A monitor that was removed while its check ran needs no result any more.
        if (!done && done.error().code != Error::Code::NotFound)
            qCCritical(logEngine) << "A decision could not be recorded:" << done.error().message;
    });
}

} // namespace monitron
