// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/checkresult.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QPromise>

#include <memory>

namespace monitron {

class CheckRunner;
class Clock;

/// Checks a monitor once from this computer, without a schedule and without a record. Its threads begin with
/// the first check. Lives in the GUI thread.
class TrialRuns : public QObject
{
    Q_OBJECT
public:
    explicit TrialRuns(const Clock &clock, QObject *parent = nullptr);
    ~TrialRuns() override;

    /// Invalid, with every rule that the monitor breaks.
    [[nodiscard]] QFuture<Result<CheckResult>> run(const Monitor &monitor, const QString &secret);

private:
    const Clock &m_clock;
    std::unique_ptr<CheckRunner> m_runner;
    QHash<quint64, std::shared_ptr<QPromise<Result<CheckResult>>>> m_waiting;
    quint64 m_last = 0;
};

} // namespace monitron
