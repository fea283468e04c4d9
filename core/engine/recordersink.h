// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/decisionsink.h"

#include <vector>

namespace monitron {

class Recorder;

/// Gathers the decisions of one turn of the engine and hands them to the recorder as one write.
class RecorderSink final : public DecisionSink
{
public:
    explicit RecorderSink(Recorder &recorder);

    void decided(Decision decision) override;
    void interrupted(const Interruption &interruption) override;
    /// Hands over what has been gathered. `now` is noted as the last instant at which the engine ran.
    void flush(Timestamp now);

private:
    struct Entry
    {
        std::optional<Decision> decision;
        std::optional<Interruption> interruption;
    };
    Recorder &m_recorder;
    std::vector<Entry> m_entries;
    Timestamp m_aliveNoted;
};

} // namespace monitron
