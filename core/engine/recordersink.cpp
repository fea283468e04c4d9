// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/recordersink.h"

#include "core/base/logging.h"
#include "core/storage/recorder.h"
#include "core/storage/writer.h"

#include <memory>
#include <utility>

namespace monitron {

namespace {
constexpr Duration aliveEvery{5000};
}

RecorderSink::RecorderSink(Recorder &recorder) : m_recorder(recorder) {}

void RecorderSink::decided(Decision decision)
{
    m_entries.push_back({std::move(decision), std::nullopt});
}

void RecorderSink::interrupted(const Interruption &interruption)
{
    m_entries.push_back({std::nullopt, interruption});
}

void RecorderSink::flush(Timestamp now)
{
    if (m_entries.empty())
        return;
    const bool noteAlive = now - m_aliveNoted >= aliveEvery || now < m_aliveNoted;
    if (noteAlive)
        m_aliveNoted = now;
    // A shared pointer, because a std::function must be copyable.
    auto entries = std::make_shared<const std::vector<Entry>>(std::exchange(m_entries, {}));
    m_recorder.submit(
        [entries, now, noteAlive](Writer &writer) -> Result<void> {
            for (const Entry &entry : *entries) {
                Result<void> written = entry.decision ? writer.record(*entry.decision)
                                                      : writer.saveInterruption(*entry.interruption);
                if (!written)
                    return written;
            }
            return noteAlive ? writer.setAliveAt(now) : Result<void>();
        },
        [](const Result<void> &done) {
            if (!done)
                qCCritical(logEngine) << "A decision could not be recorded:" << done.error().message;
        });
}

} // namespace monitron
