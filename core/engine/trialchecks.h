// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/checks/checkorder.h"

#include <QHash>

#include <functional>

namespace monitron {

class MonitorSecrets;
class Prober;

/// Runs monitors once that may not be saved yet, for their editor: what the check saw is answered and not
/// recorded. Lives in the engine's thread.
class TrialChecks
{
public:
    using Done = std::function<void(Result<CheckResult>)>;

    TrialChecks(Prober &prober, MonitorSecrets &secrets);
    /// Refuses what still runs.
    ~TrialChecks();
    TrialChecks(const TrialChecks &) = delete;
    TrialChecks &operator=(const TrialChecks &) = delete;

    /// `secret` none: the saved one.
    void start(Monitor monitor, const std::optional<QString> &secret, const Done &done);
    /// The saved secret that was asked for has come, or can't be had.
    void secretAnswered(MonitorId id);
    /// Whether the answer was for a trial; then it is done with.
    [[nodiscard]] bool take(const CheckAnswer &answer);

private:
    struct Waiting
    {
        std::shared_ptr<const Monitor> monitor;
        Done done;
    };
    void run(const std::shared_ptr<const Monitor> &monitor, const QString &secret, const Done &done);

    Prober &m_prober;
    MonitorSecrets &m_secrets;
    QHash<quint64, Done> m_running;
    std::vector<Waiting> m_waiting; ///< for their secret
    quint64 m_lastId;
};

} // namespace monitron
