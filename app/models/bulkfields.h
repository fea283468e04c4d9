// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/monitor.h"

#include <QVariant>

#include <functional>

namespace monitron {

/// One field that can be changed in many monitors at once.
struct BulkField
{
    enum class Input { Number, Text, Choice };

    QString key; ///< the JSON name where it has one
    QString label;
    Input input = Input::Text;
    int low = 0; ///< of a number
    int high = 0;
    QString suffix;
    QStringList choices;
    QString hint;
    bool httpOnly = false; ///< other kinds of monitors are left as they are
    /// What stands in the field, for people.
    std::function<QString(const Monitor &)> text;
    std::function<int(const Monitor &)> number; ///< the same, of a number
    /// Sets the field to what was typed; an error where that can't be read. Valid it is by `validate` only.
    std::function<Result<void>(Monitor &, const QVariant &)> change;
};

[[nodiscard]] std::vector<BulkField> bulkFields();

} // namespace monitron
