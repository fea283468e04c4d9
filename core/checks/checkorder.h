// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkresult.h"
#include "core/model/monitor.h"

#include <memory>

namespace monitron {

/// One check to be run. `id` is the asker's own number for it.
struct CheckOrder
{
    quint64 id = 0;
    std::shared_ptr<const Monitor> monitor;
    QString secret; ///< password or token of the monitor's HttpAuth; never logged
    bool manual = false;
};

struct CheckAnswer
{
    quint64 id = 0;
    CheckResult result;
};

} // namespace monitron

Q_DECLARE_METATYPE(monitron::CheckAnswer)
