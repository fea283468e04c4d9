// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <vector>

namespace monitron::bench {

/// How long this thread keeps its event loop waiting, painting included, while it exists: a pulse every few
/// milliseconds comes late by as much as one turn of the loop takes.
class FrameWatch : public QObject
{
public:
    FrameWatch();
    /// Milliseconds by which each pulse was late.
    [[nodiscard]] const std::vector<double> &frames() const { return m_frames; }

private:
    QTimer m_pulse;
    std::chrono::steady_clock::time_point m_last;
    std::vector<double> m_frames;
};

} // namespace monitron::bench
