// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/trialchecks.h"

#include "core/base/coretext.h"
#include "core/checks/checkregistry.h"
#include "core/checks/prober.h"
#include "core/engine/monitorsecrets.h"
#include "core/model/monitorvalidation.h"

#include <utility>

namespace monitron {

namespace {

// Far from the supervisor's tickets, which are counted from 1.
constexpr quint64 firstId = quint64(1) << 63;

} // namespace

TrialChecks::TrialChecks(Prober &prober, MonitorSecrets &secrets)
    : m_prober(prober), m_secrets(secrets), m_lastId(firstId)
{
}

TrialChecks::~TrialChecks()
{
    const Result<CheckResult> ended = failure(Error::Code::Refused, CoreText::tr("Monitron is stopping."));
    for (const Waiting &waiting : std::exchange(m_waiting, {}))
        waiting.done(ended);
    for (const Done &done : std::exchange(m_running, {}))
        done(ended);
}

void TrialChecks::start(Monitor monitor, const std::optional<QString> &secret, const Done &done)
{
    if (monitor.name.trimmed().isEmpty()) // it needs one to be saved, not to be tried
        monitor.name = QStringLiteral("-");
    if (const auto valid = validated(monitor); !valid)
        return done(tl::make_unexpected(valid.error()));
    if (const auto url = checkUrl(monitor.kind, monitor.url); !url)
        return done(tl::make_unexpected(url.error()));
    const auto shared = std::make_shared<const Monitor>(std::move(monitor));
    if (secret || shared->id.isNull())
        return run(shared, secret.value_or(QString()), done);
    if (const std::optional<QString> saved = m_secrets.get(*shared))
        return run(shared, *saved, done);
    m_waiting.push_back({shared, done});
    m_secrets.load(*shared);
}

void TrialChecks::secretAnswered(MonitorId id)
{
    for (const Waiting &waiting : std::exchange(m_waiting, {})) {
        if (waiting.monitor->id != id) {
            m_waiting.push_back(waiting);
        } else if (const std::optional<QString> saved = m_secrets.get(*waiting.monitor)) {
            run(waiting.monitor, *saved, waiting.done);
        } else {
            waiting.done(
                failure(Error::Code::Refused,
                        CoreText::tr("The secret of this monitor can't be read, so it was not checked.")));
        }
    }
}

void TrialChecks::run(const std::shared_ptr<const Monitor> &monitor, const QString &secret, const Done &done)
{
    m_running.insert(++m_lastId, done);
    m_prober.submit({m_lastId, monitor, secret, true});
}

bool TrialChecks::take(const CheckAnswer &answer)
{
    if (answer.id <= firstId)
        return false;
    if (const Done done = m_running.take(answer.id))
        done(answer.result);
    return true;
}

} // namespace monitron
