// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <atomic>
#include <chrono>
#include <vector>

namespace monitron::bench {

/// Sends requests at a steady rate over connections that are kept, whatever the server does. A latency counts
/// from the time at which its request was due, so that a server that is late can't slow its own measurement.
class SteadyClient
{
public:
    struct Plan
    {
        quint16 port = 0;
        std::vector<QByteArray> requests; ///< in turn
        double perSecond = 200;
        int connections = 32;
        std::chrono::milliseconds warmUp{0}; ///< not counted
    };
    struct Seen
    {
        std::vector<std::vector<double>> ms; ///< of each request
        qint64 failed = 0;                   ///< not answered, or with another status than 200
        [[nodiscard]] std::vector<double> all() const;
    };

    /// Blocks for `time`, or until `stop` is set.
    [[nodiscard]] static Seen run(const Plan &plan, std::chrono::milliseconds time,
                                  const std::atomic<bool> *stop = nullptr);
};

} // namespace monitron::bench
