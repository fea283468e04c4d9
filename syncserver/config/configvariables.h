// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "syncserver/config/serverconfig.h"

#include <functional>
#include <vector>

namespace monitron {

/// One thing that an operator can set: what it is called, means and does.
struct ConfigVariable
{
    const char *name;
    const char *value;       ///< what it takes, for people: "ADDRESS:PORT"
    const char *fallback;    ///< what happens without it, for people
    const char *description; ///< one sentence, Markdown
    bool isSecret;           ///< its value is never shown
    /// Error: Invalid, completes "NAME: …".
    std::function<Result<void>(const QString &text, ServerConfig &config)> read;
};

/// Every variable there is, in the order of the manual: `--help`, the README's table and the reader use it.
[[nodiscard]] const std::vector<ConfigVariable> &configVariables();
/// Null when `name` isn't known.
[[nodiscard]] const ConfigVariable *configVariable(const QString &name);

/// What only the old product knew, and what to say about it; empty: not one of those.
[[nodiscard]] QString obsoleteVariable(const QString &name);

/// For `--help`.
[[nodiscard]] QString configHelp();
/// The table of the README.
[[nodiscard]] QString configTable();

} // namespace monitron
