// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <vector>

/// What the files share that AccountReader and AccountRepository are written in, one per kind of thing:
/// accountusers, accountsessions, accountkeys, accounttokens, accountaudit.
namespace monitron::accountparts {

/// Of a statement that must change a row: an error of this code when it changed none.
[[nodiscard]] inline Result<void> changedOne(const Result<qint64> &changed, Error::Code code,
                                             const QString &otherwise)
{
    if (!changed)
        return Unexpected(changed.error());
    return *changed > 0 ? Result<void>() : failure(code, otherwise);
}

[[nodiscard]] std::vector<const char *> userStatements();
[[nodiscard]] std::vector<const char *> sessionStatements();
[[nodiscard]] std::vector<const char *> keyStatements();
[[nodiscard]] std::vector<const char *> tokenStatements();
[[nodiscard]] std::vector<const char *> auditStatements();

} // namespace monitron::accountparts
