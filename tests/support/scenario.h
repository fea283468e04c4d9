// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace monitron::test {

/// Where a case and the program disagree: one field of one case.
struct Disagreement
{
    QString name;
    QString field;
    QJsonValue expected;
    QJsonValue got;
};

struct ScenarioReport
{
    int cases = 0;
    int agree = 0;
    std::vector<Disagreement> disagree;
    [[nodiscard]] QJsonObject toJson() const;
};

/// Runs a case {name, monitor, timeline, until} through the real Supervisor and Store (in a directory of its
/// own that is opened anew at each "start") on a simulated clock, and answers what came of it in the shape of
/// "expect".
[[nodiscard]] Result<QJsonObject> runScenario(const QJsonObject &scenario);

/// Runs every case of the array and compares each field of its "expect".
[[nodiscard]] Result<ScenarioReport> runScenarios(const QJsonArray &cases);

} // namespace monitron::test
