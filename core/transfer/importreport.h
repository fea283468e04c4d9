// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/monitorvalidation.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace monitron {

/// One entry of an imported file, whatever became of it.
struct ImportRow
{
    int number = 0;                 ///< CSV: the line; JSON: the position in the list; both from 1
    Monitor monitor;                ///< with a null id; as far as it could be read
    std::vector<FieldError> errors; ///< not empty: it can't be imported as it is
    QStringList warnings;           ///< what was left out or changed
    bool duplicate = false;         ///< name and address are those of an earlier entry or a present monitor

    [[nodiscard]] bool isUsable() const { return errors.empty(); }
};

/// Everything that a file held: nothing is left out without a word.
struct ImportReport
{
    enum class Format { Json, Csv };
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
