// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkresult.h"
#include "core/model/history.h"
#include "core/model/revision.h"
#include "core/storage/incidentview.h"
#include "core/storage/monitorview.h"

#include <QJsonObject>

namespace monitron::api {

// How things look in answers: snake_case, times in UTC RFC 3339, durations in the unit that the name says.
// The schemas that describe this are in components.cpp.

[[nodiscard]] QString rfc3339(Timestamp at);
[[nodiscard]] QJsonValue rfc3339(const std::optional<Timestamp> &at); ///< null: none
/// What rfc3339() wrote, or any other form of RFC 3339; the request's schema has checked the form.
[[nodiscard]] Timestamp timeFrom(const QJsonValue &text);
[[nodiscard]] QJsonValue milliseconds(qint64 us); ///< to a tenth

[[nodiscard]] QString nameOf(Interruption::Kind kind); ///< "pause", "network_lost", "sleep", "stop"

/// A check's id: made from monitor and time, so it needs no column and is the same everywhere.
[[nodiscard]] QString checkId(MonitorId monitor, Timestamp at);

[[nodiscard]] QJsonObject toJson(const MonitorView &view);
[[nodiscard]] QJsonObject toJson(const RemovedMonitor &removed);
[[nodiscard]] QJsonObject toJson(const CheckResult &result);
[[nodiscard]] QJsonObject toJson(const Evidence &evidence);
[[nodiscard]] QJsonObject toJson(const EndpointFacts &facts);
[[nodiscard]] QJsonObject toJson(const IncidentView &view);
[[nodiscard]] QJsonObject toJson(const Channel &channel);
[[nodiscard]] QJsonObject toJson(const Uptime &uptime);
[[nodiscard]] QJsonObject toJson(const SeriesPoint &point);
[[nodiscard]] QJsonObject toJson(const MonitorRevision &revision);

} // namespace monitron::api
