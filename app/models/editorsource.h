// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/workspace.h"

namespace monitron {

/// What the monitors of a workspace are labelled with, sorted: to complete from.
struct KnownLabels
{
    QStringList groups;
    QStringList tags;
};
[[nodiscard]] QFuture<Result<KnownLabels>> knownLabels(Workspace &workspace);

/// A monitor as it is stored now; NotFound when it was deleted.
[[nodiscard]] QFuture<Result<Monitor>> storedMonitor(Workspace &workspace, MonitorId id);

} // namespace monitron
