// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/checkjob.h"
#include "core/checks/lane.h"

#include <functional>
#include <memory>
#include <mutex>
#include <unordered_set>
#include <vector>

namespace monitron {

class Deadlines;

/// The part of a lane that lives in its thread: runs the jobs. Orders and answers are handed over in boxes,
/// so that one queued call takes along all that came together.
class LaneWorker final : public QObject
{
public:
    struct Order
    {
        QString host;
        CheckOrder order;
    };

    /// `answered` is called in the lane's thread when there are answers to be taken.
    LaneWorker(const Clock &clock, const TargetRules &targets, std::function<void()> answered);
    ~LaneWorker() override;

    // Any thread. put(): whether the box was empty, so that collect() must be called.
    [[nodiscard]] bool put(Order order);
    [[nodiscard]] std::vector<LaneAnswer> takeAnswers();

    // The lane's thread.
    void open();
    /// Aborts what runs and ends the thread.
    void close();
    void collect();

private:
    void begin(Order order);
    void end(CheckJob *job, const QString &host, quint64 id, CheckResult &result);
    void answer(const QString &host, quint64 id, CheckResult &result);

    const Clock &m_clock;
    const TargetRules &m_targets;
    const std::function<void()> m_answered;
    std::unique_ptr<Resolver> m_resolver;
    std::unique_ptr<TlsRelay> m_relay;
    std::unique_ptr<ManagerPool> m_managers;
    std::unique_ptr<CheckContext> m_context;
    std::unique_ptr<Deadlines> m_deadlines;
    std::unordered_set<CheckJob *> m_jobs;
    bool m_warm = false; ///< what Qt loads at the first request is there; orders wait for it

    std::mutex m_mutex; ///< guards the two boxes
    std::vector<Order> m_orders;
    std::vector<LaneAnswer> m_answers;
};

} // namespace monitron
