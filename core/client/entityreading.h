// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/history.h"
#include "core/model/revision.h"
#include "core/storage/change.h"
#include "core/storage/incidentview.h"

#include <QJsonArray>
#include <QJsonObject>

namespace monitron {

// The server's answers as values of core/model (the other way round: syncserver/api/entityjson.h). Members
// that are not known are left out: a newer server may say more. Invalid names what is missing or wrong.

[[nodiscard]] Result<Monitor> monitorFromServer(const QJsonObject &object);
/// Only what a person can set, and what an edit is made of: without id, version, owner and times.
[[nodiscard]] QJsonObject settingsOf(const Monitor &monitor);
[[nodiscard]] Result<Channel> channelFromServer(const QJsonObject &object);
[[nodiscard]] QJsonObject settingsOf(const Channel &channel);
/// As the server answers it.
[[nodiscard]] QJsonObject channelForServer(const Channel &channel);
[[nodiscard]] Result<IncidentView> incidentFromServer(const QJsonObject &object);
[[nodiscard]] Result<Interruption> interruptionFromServer(const QJsonObject &object);
[[nodiscard]] Result<MonitorRevision> revisionFromServer(const QJsonObject &object);
[[nodiscard]] Result<CheckResult> checkFromServer(const QJsonObject &object);
/// Of entities that aren't known: none.
[[nodiscard]] std::optional<Change> changeFromServer(const QJsonObject &object);

} // namespace monitron
