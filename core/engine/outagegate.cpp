// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/outagegate.h"

#include <utility>

namespace monitron {

namespace {

constexpr Duration trustFor{10'000};

/// Whether a lost network of our own would look like this. A refused connection or an HTTP status came from
/// the other side.
bool couldBeOurs(FailureKind kind)
{
    switch (kind) {
    case FailureKind::Dns:
    case FailureKind::Unreachable:
    case FailureKind::ConnectTimeout:
    case FailureKind::ResponseTimeout:
        return true;
    default:
        return false;
    }
}

} // namespace

bool OutageGate::hold(const CheckAnswer &answer, bool usesNetwork, Timestamp now)
{
    if (!usesNetwork)
        return false;
    const CheckResult &result = answer.result;
    if (result.outcome == Outcome::Good || !couldBeOurs(result.failure)) {
        m_lastSuccess = now;
        return false;
    }
    if (m_lastSuccess >= result.at || now < m_trustedUntil)
        return false;
    m_held.push_back(answer);
    return true;
}

std::vector<CheckAnswer> OutageGate::release(bool networkIsGood, Timestamp now)
{
    if (networkIsGood)
        m_trustedUntil = now + trustFor;
    return std::exchange(m_held, {});
}

} // namespace monitron
