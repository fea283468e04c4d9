// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/checks/checkorder.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <vector>

namespace monitron {

class LaneWorker;
class TargetRules;

/// A check that ended, and the host whose place it held.
struct LaneAnswer
{
    QString host;
    CheckAnswer answer;
};

/// A thread that does nothing but checks. Lives in its owner's thread; answers come there, as many at a time
/// as have come together.
class Lane final : public QObject
{
    Q_OBJECT
public:
    explicit Lane(const Clock &clock, const TargetRules &targets, QObject *parent = nullptr);
    /// Aborts what runs, without answers, and ends the thread.
    ~Lane() override;

    void start(const QString &host, CheckOrder order);
    /// How many checks it has that are not answered yet.
    [[nodiscard]] int load() const { return m_load; }

Q_SIGNALS:
    void answered(std::vector<monitron::LaneAnswer> &answers);

private:
    void fetch();

    QThread m_thread;
    std::unique_ptr<LaneWorker> m_worker;
    int m_load = 0;
};

} // namespace monitron
