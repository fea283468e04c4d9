// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/transfer/addresstext.h"

#include <optional>

namespace monitron {

/// What a text that somebody pasted, typed or dropped holds.
enum class PastedKind { Nothing, Address, Curl, Several };
[[nodiscard]] PastedKind pastedKind(const QString &text);

/// A monitor that isn't saved yet.
struct DraftMonitor
{
    Monitor monitor;
    std::optional<QString> secret;
    QString filled;       ///< "Filled from a curl command: 3 headers, body"; empty for an address
    QStringList warnings; ///< what of the command was left out or changed
};

/// A monitor for a pasted address or curl command. What the text doesn't say is as in `base`, the name too
/// when it has one. Invalid when a curl command can't be taken; else not validated.
[[nodiscard]] Result<DraftMonitor> draftFrom(const QString &text, const Monitor &base = {});

} // namespace monitron
