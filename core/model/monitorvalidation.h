// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/monitor.h"

#include <vector>

namespace monitron {

/// A rule that a field breaks; `field` is the JSON name ("interval_seconds").
struct FieldError
{
    QString field;
    QString message;
    bool operator==(const FieldError &) const = default;
};

/// Every rule that `monitor` breaks; empty: it is valid.
[[nodiscard]] std::vector<FieldError> validate(const Monitor &monitor);

/// The same as one Error::Invalid whose message lists "field: rule" lines.
[[nodiscard]] Result<void> validated(const Monitor &monitor);

/// Reads "200-299, 404"; Error::Invalid names the part that is wrong.
[[nodiscard]] Result<std::vector<StatusRange>> parseStatusRanges(const QString &text);
[[nodiscard]] QString formatStatusRanges(const std::vector<StatusRange> &ranges);

} // namespace monitron
