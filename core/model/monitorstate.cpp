// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/monitorstate.h"

namespace monitron {

QString toString(MonitorStatus status)
{
    switch (status) {
    case MonitorStatus::Pending:
        return QStringLiteral("pending");
    case MonitorStatus::Up:
        return QStringLiteral("up");
    case MonitorStatus::Failing:
        return QStringLiteral("failing");
    case MonitorStatus::Down:
        return QStringLiteral("down");
    case MonitorStatus::Paused:
        return QStringLiteral("paused");
    }
    return QStringLiteral("pending");
}

} // namespace monitron
