// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

#include <set>
#include <unordered_map>

namespace monitron {

class CheckJob;

/// Expires jobs whose deadline has passed, with one timer for all. One thread.
class Deadlines : public QObject
{
public:
    explicit Deadlines(const Clock &clock, QObject *parent = nullptr);

    void add(CheckJob *job);
    void remove(CheckJob *job);

private:
    void sweep();

    const Clock &m_clock;
    QTimer m_timer;
    std::chrono::nanoseconds m_armedFor = std::chrono::nanoseconds::max();
    std::set<std::pair<std::chrono::nanoseconds, CheckJob *>> m_jobs;
};

} // namespace monitron
