// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/advance.h"

#include "core/incidents/certificates.h"

#include <algorithm>

namespace monitron::incidents {

namespace {

void setStatus(MonitorState &state, MonitorStatus status, Timestamp at)
{
    if (state.status == status)
        return;
    state.status = status;
    state.statusSince = at;
}

/// Drops what is no longer in (now - window, now].
void prune(std::vector<Timestamp> &times, Timestamp now, Duration window)
{
    std::erase_if(times, [&](Timestamp t) { return t <= now - window; });
}

void forgetStreaks(MonitorState &state)
{
    state.failureStreak = 0;
    state.successStreak = 0;
    state.firstFailureAt = Timestamp();
    state.firstSuccessAt = Timestamp();
}

/// Judges one event of one monitor; collects what it decides.
class Judge
{
public:
    Judge(MonitorState state, const Monitor &monitor, Timestamp at)
        : m_monitor(monitor), m_policy(monitor.policy), m_at(at)
    {
        m_out.state = std::move(state);
    }

    void fail(const QString &cause);
    void succeed();
    void closeByPause();
    void certificate(const CheckResult &result);
    [[nodiscard]] Transition take();

private:
    [[nodiscard]] MonitorState &state() { return m_out.state; }
    void rememberFailure();
    [[nodiscard]] bool isFlapping() const;
    void open(Incident::OpenedBy by, const QString &cause);
    void close(Incident::ClosedBy by, Timestamp endedAt);
    [[nodiscard]] bool turnsOutDead();
    void decideSustained(const QString &cause);
    void say(MessageKind kind, const QString &cause, int failures = 0);
    void nag(MessageKind kind, const QString &cause, int failures = 0);

    const Monitor &m_monitor;
    const Policy &m_policy;
    const Timestamp m_at;
    Transition m_out;
    bool m_incidentChanged = false;
};

void Judge::fail(const QString &cause)
{
    MonitorState &s = state();
    if (s.failureStreak == 0)
        s.firstFailureAt = m_at;
    ++s.failureStreak;
    s.successStreak = 0;
    rememberFailure();

    if (!s.incident && s.failureStreak >= m_policy.confirmAfter) {
        open(Incident::OpenedBy::Confirmation, cause);
        nag(s.incident->flapping ? MessageKind::Flapping : MessageKind::Down, cause);
    } else if (s.incident && turnsOutDead()) {
        s.saidDead = true;
        s.incident->acknowledgedAt.reset();
        s.incident->acknowledgedBy.clear();
        m_incidentChanged = true;
        nag(MessageKind::Down, cause);
    }
    decideSustained(cause);
    if (s.incident && m_out.messages.empty() && !s.incident->acknowledgedAt &&
        m_policy.reminder.count() > 0 && s.lastNagAt && m_at - *s.lastNagAt >= m_policy.reminder)
        nag(MessageKind::StillDown, cause);
    setStatus(s, s.incident ? MonitorStatus::Down : MonitorStatus::Failing, m_at);
}

void Judge::succeed()
{
    MonitorState &s = state();
    if (s.successStreak == 0)
        s.firstSuccessAt = m_at;
    ++s.successStreak;
    s.failureStreak = 0;
    if (s.incident) {
        s.incidentSawSuccess = true;
        const bool calm =
            !s.incident->isShaky() || !s.lastFailureAt || m_at - *s.lastFailureAt >= m_policy.calm;
        if (calm && s.successStreak >= m_policy.recoverAfter) {
            close(Incident::ClosedBy::Recovery, s.firstSuccessAt);
            say(MessageKind::Recovered, {});
            s.incident.reset();
        }
    }
    setStatus(s, s.incident ? MonitorStatus::Down : MonitorStatus::Up, m_at);
}

void Judge::closeByPause()
{
    MonitorState &s = state();
    if (s.incident) {
        std::erase(s.openings, s.incident->openedAt);
        close(Incident::ClosedBy::Pause, m_at);
        say(MessageKind::Paused, {});
        s.incident.reset();
    }
    forgetStreaks(s);
    setStatus(s, MonitorStatus::Paused, m_at);
}

void Judge::rememberFailure()
{
    MonitorState &s = state();
    s.failures.push_back(m_at);
    prune(s.failures, m_at, m_policy.window);
    // More than the threshold are never asked for.
    const auto most = static_cast<size_t>(std::max(m_policy.threshold, 1));
    if (s.failures.size() > most)
        s.failures.erase(s.failures.begin(), s.failures.end() - static_cast<std::ptrdiff_t>(most));
}

bool Judge::isFlapping() const
{
    if (m_policy.flapAfter <= 0 || m_policy.window.count() <= 0)
        return false;
    return static_cast<int>(m_out.state.openings.size()) >= m_policy.flapAfter; // the new one is in it
}

void Judge::open(Incident::OpenedBy by, const QString &cause)
{
    MonitorState &s = state();
    prune(s.openings, m_at, m_policy.window);
    s.openings.push_back(m_at);
    Incident incident;
    incident.id = IncidentId(derivedUuidV7(m_at, "incident" + m_monitor.id.toBytes()));
    incident.monitor = m_monitor.id;
    incident.startedAt = s.firstFailureAt;
    incident.openedAt = m_at;
    incident.openedBy = by;
    incident.flapping = by == Incident::OpenedBy::Confirmation && isFlapping();
    incident.cause = cause;
    s.incident = incident;
    s.incidentSawSuccess = false;
    s.saidDead = false;
    s.saidSustained = false;
    s.lastNagAt.reset();
    m_incidentChanged = true;
}

void Judge::close(Incident::ClosedBy by, Timestamp endedAt)
{
    MonitorState &s = state();
    s.incident->endedAt = endedAt;
    s.incident->closedAt = m_at;
    s.incident->closedBy = by;
    m_out.incidents.push_back(*s.incident);
    m_incidentChanged = false;
    s.failures.clear();
    s.incidentSawSuccess = false;
    s.saidDead = false;
    s.saidSustained = false;
    s.lastNagAt.reset();
}

bool Judge::turnsOutDead()
{
    const MonitorState &s = state();
    if (!s.incident->isShaky() || s.saidDead)
        return false;
    if (s.incident->openedBy == Incident::OpenedBy::Sustained)
        return s.failureStreak >= m_policy.confirmAfter;
    return s.incidentSawSuccess && m_at - s.firstFailureAt >= m_policy.calm;
}

void Judge::decideSustained(const QString &cause)
{
    MonitorState &s = state();
    if (m_policy.threshold <= 0 || m_policy.window.count() <= 0)
        return;
    const auto count = static_cast<int>(s.failures.size());
    if (count < m_policy.threshold || (s.incident && (s.saidSustained || s.incident->acknowledgedAt)))
        return;
    if (!s.incident)
        open(Incident::OpenedBy::Sustained, cause);
    s.saidSustained = true;
    nag(MessageKind::Sustained, cause, count);
}

void Judge::nag(MessageKind kind, const QString &cause, int failures)
{
    state().lastNagAt = m_at;
    say(kind, cause, failures);
}

void Judge::say(MessageKind kind, const QString &cause, int failures)
{
    const Incident &incident = *state().incident;
    Message message;
    message.id = MessageId(derivedUuidV7(m_at, toString(kind).toUtf8() + incident.id.toBytes()));
    message.kind = kind;
    message.monitor = m_monitor.id;
    message.incident = incident.id;
    message.at = m_at;
    message.monitorName = m_monitor.name;
    message.monitorUrl = m_monitor.url;
    message.cause = cause.isEmpty() ? incident.cause : cause;
    message.startedAt = incident.startedAt;
    message.endedAt = incident.endedAt;
    message.failures = failures;
    m_out.messages.push_back(std::move(message));
}

void Judge::certificate(const CheckResult &result)
{
    if (auto message = certificateMessage(state(), result, m_monitor))
        m_out.messages.push_back(std::move(*message));
}

Transition Judge::take()
{
    if (m_incidentChanged)
        m_out.incidents.push_back(*state().incident);
    return std::move(m_out);
}

void rememberLast(MonitorState &state, const CheckResult &result)
{
    state.lastCheckAt = result.at;
    state.lastOutcome = result.outcome;
    state.lastStatusCode = result.statusCode;
    state.lastTotalUs = result.totalUs;
    state.lastMessage = result.message;
}

} // namespace

Transition advance(MonitorState state, const CheckResult &result, const Monitor &monitor)
{
    rememberLast(state, result);
    if (state.status == MonitorStatus::Paused)
        return {std::move(state), {}, {}};
    if (result.outcome == Outcome::Unobserved) {
        state.gapPending = true;
        return {std::move(state), {}, {}};
    }
    state.lastObservedAt = result.at;
    if (result.outcome == Outcome::Good) {
        Judge judge(std::move(state), monitor, result.at);
        judge.succeed();
        judge.certificate(result);
        return judge.take();
    }
    const bool sameObservation =
        result.manual && state.lastFailureAt && result.at - *state.lastFailureAt < quickClick;
    state.lastFailureAt = result.at;
    if (sameObservation)
        return {std::move(state), {}, {}};
    Judge judge(std::move(state), monitor, result.at);
    judge.fail(result.message);
    judge.certificate(result);
    return judge.take();
}

Transition pause(MonitorState state, const Monitor &monitor, Timestamp at)
{
    Judge judge(std::move(state), monitor, at);
    judge.closeByPause();
    return judge.take();
}

Transition resume(MonitorState state, Timestamp at)
{
    setStatus(state, MonitorStatus::Pending, at);
    return {std::move(state), {}, {}};
}

Transition acknowledge(MonitorState state, Timestamp at, const QString &who)
{
    Transition out{std::move(state), {}, {}};
    if (std::optional<Incident> &incident = out.state.incident) {
        incident->acknowledgedAt = at;
        incident->acknowledgedBy = who;
        out.incidents.push_back(*incident);
    }
    return out;
}

MonitorState gapEnded(MonitorState state, Timestamp at)
{
    forgetStreaks(state);
    state.gapPending = false;
    if (state.status == MonitorStatus::Failing)
        setStatus(state, MonitorStatus::Pending, at);
    return state;
}

} // namespace monitron::incidents
