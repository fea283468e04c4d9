// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/historyexchange.h"

namespace monitron {

class Writer;

/// Gives monitors the history that they had in another store. Only what was before a monitor was made here is
/// taken, so that nothing is told that this store has seen otherwise; what is there already stays. Rollups
/// are made anew of the results where all of them are here, by the next maintenance; of times whose results
/// are gone by this store's retention, the document's rollups are taken. Answers how many results were taken.
/// NotFound; Corrupt: rows that make no sense.
[[nodiscard]] Result<int> addHistory(Writer &writer, const HistoryDocument &document);

} // namespace monitron
