// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/monitorvalidation.h"

#include <QStringList>

#include <algorithm>
#include <optional>
#include <vector>

namespace monitron {

/// One entry of an imported file, whatever became of it.
struct ImportRow
{
    int number = 0;                 ///< JSON: the position in the list; else the line; both from 1
    Monitor monitor;                ///< with a null id; as far as it could be read
    std::optional<QString> secret;  ///< a curl command may hold one
    std::vector<FieldError> errors; ///< not empty: it can't be imported as it is
    QStringList warnings;           ///< what was left out or changed
    bool duplicate = false;         ///< name and address are those of an earlier entry or a present monitor
    bool differs = false;           ///< and its other settings are not

    [[nodiscard]] bool isUsable() const { return errors.empty(); }
};

/// Everything that a file held: nothing is left out without a word.
struct ImportReport
{
    enum class Format { Json, Csv, Lines };
    Format format = Format::Json;
    std::vector<ImportRow> rows;
    QStringList warnings; ///< of the file as a whole

    [[nodiscard]] int usableCount() const
    {
        return static_cast<int>(
            std::count_if(rows.begin(), rows.end(), [](const ImportRow &row) { return row.isUsable(); }));
    }
};

} // namespace monitron
