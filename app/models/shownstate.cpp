// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/shownstate.h"

#include "app/models/format.h"

#include <QCoreApplication>

namespace monitron {

ShownState shownState(const Monitor &monitor, const MonitorState &state)
{
    if (!monitor.enabled)
        return ShownState::Paused;
    switch (state.status) {
    case MonitorStatus::Paused:
        return ShownState::Paused;
    case MonitorStatus::Down:
        return ShownState::Down;
    default:
        break;
    }
    if (state.lastCheckAt && state.lastOutcome == Outcome::Unobserved)
        return ShownState::Unobserved;
    switch (state.status) {
    case MonitorStatus::Up:
        return ShownState::Up;
    case MonitorStatus::Failing:
        return ShownState::Failing;
    default:
        return ShownState::Pending;
    }
}

QString stateWord(ShownState state)
{
    switch (state) {
    case ShownState::Pending:
        return QCoreApplication::translate("State", "Pending");
    case ShownState::Up:
        return QCoreApplication::translate("State", "Up");
    case ShownState::Failing:
        return QCoreApplication::translate("State", "Failing");
    case ShownState::Down:
        return QCoreApplication::translate("State", "Down");
    case ShownState::Paused:
        return QCoreApplication::translate("State", "Paused");
    case ShownState::Unobserved:
        return QCoreApplication::translate("State", "Unobserved");
    }
    return {};
}

QString stateSentence(ShownState state, const MonitorState &of, Timestamp now)
{
    // An unobserved spell and a pending monitor have no beginning that is worth a number.
    const bool timed = state == ShownState::Up || state == ShownState::Down || state == ShownState::Failing ||
                       state == ShownState::Paused;
    Timestamp since = of.statusSince;
    if (state == ShownState::Down && of.incident)
        since = of.incident->startedAt;
    if (!timed || since.ms() <= 0 || since > now)
        return stateWord(state);
    return QCoreApplication::translate("State", "%1 for %2", "Down for 4 min")
        .arg(stateWord(state), format::duration(now - since));
}

int severity(ShownState state)
{
    switch (state) {
    case ShownState::Down:
        return 0;
    case ShownState::Failing:
        return 1;
    case ShownState::Unobserved:
        return 2;
    case ShownState::Pending:
        return 3;
    case ShownState::Up:
        return 4;
    case ShownState::Paused:
        return 5;
    }
    return 6;
}

} // namespace monitron
