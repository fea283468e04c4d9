// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkresult.h"

namespace monitron {

/// One expectation and whether a check met it.
struct Verdict
{
    bool ok = false;
    QString text; ///< what was found; where it failed, what was expected too
    bool operator==(const Verdict &) const = default;
};

/// What `result` says about each of `monitor`'s expectations that it got as far as. A result that isn't good
/// has at least one that failed.
[[nodiscard]] std::vector<Verdict> verdicts(const Monitor &monitor, const CheckResult &result);

} // namespace monitron
