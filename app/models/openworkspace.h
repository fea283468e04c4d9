// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/monitorlistmodel.h"
#include "app/models/settingsmodel.h"
#include "app/workspace/workspace.h"

namespace monitron {

/// A workspace with what window and tray show of it, kept up to date whichever is looked at.
struct OpenWorkspace
{
    /// `workspace` outlives it.
    OpenWorkspace(QString its, Workspace &opened)
        : key(std::move(its)), workspace(opened), monitors(opened), settings(opened)
    {
    }

    const QString key; ///< of a team its id; empty: this computer's own
    Workspace &workspace;
    MonitorListModel monitors;
    SettingsModel settings;
};

} // namespace monitron
