// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/trialruns.h"

#include "core/checks/checkrunner.h"
#include "core/model/monitorvalidation.h"

namespace monitron {

namespace {
constexpr int lanes = 1;
}

TrialRuns::TrialRuns(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

TrialRuns::~TrialRuns() = default;

QFuture<Result<CheckResult>> TrialRuns::run(const Monitor &monitor, const QString &secret)
{
    auto promise = std::make_shared<QPromise<Result<CheckResult>>>();
    promise->start();
    if (const auto valid = validated(monitor); !valid) {
        promise->addResult(Unexpected(valid.error()));
        promise->finish();
        return promise->future();
    }
    if (!m_runner) {
        CheckLimits limits;
        limits.lanes = lanes;
        m_runner = std::make_unique<CheckRunner>(m_clock, limits);
        connect(m_runner.get(), &Prober::finished, this, [this](const std::vector<CheckAnswer> &answers) {
            for (const CheckAnswer &answer : answers) {
                if (const auto waiting = m_waiting.take(answer.id)) {
                    waiting->addResult(answer.result);
                    waiting->finish();
                }
            }
        });
    }
    m_waiting.insert(++m_last, promise);
    m_runner->submit({m_last, std::make_shared<const Monitor>(monitor), secret, true});
    return promise->future();
}

} // namespace monitron
