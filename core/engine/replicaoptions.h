// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"

#include <QString>

namespace monitron {

/// How an engine joins those that share its store.
struct ReplicaOptions
{
    QString name;                              ///< for people: the host and the number of the process
    QString role;                              ///< for people
    bool runsChecks = true;                    ///< else it checks, and has, only what somebody asks for
    Duration lease = std::chrono::seconds(10); ///< unheard of for so long, it is given up
};

} // namespace monitron
