// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/account.h"

#include <vector>

namespace monitron {

/// "Signed in", "User changed": what was done; the action itself where it isn't known.
[[nodiscard]] QString auditActionText(const QString &action);
/// What it was done to, as far as the entry names it: a name or an address; empty: nothing.
[[nodiscard]] QString auditSubject(const AuditEntry &entry);
/// All that the entry holds, a line each: "role: viewer → editor".
[[nodiscard]] QString auditReport(const AuditEntry &entry);

/// A part of the log that can be asked for.
struct AuditSubject
{
    QString prefix; ///< "auth."; empty: all
    QString name;
};
[[nodiscard]] std::vector<AuditSubject> auditSubjects();

} // namespace monitron
