// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/apitime.h"

#include <QDateTime>

namespace monitron {

std::optional<Timestamp> apiTime(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() ? std::optional(Timestamp(time.toMSecsSinceEpoch())) : std::nullopt;
}

QString apiTimeText(Timestamp at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms(), Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace monitron
