// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/historyexchange.h"

namespace monitron {

class Writer;

/// Gives monitors the history that they had in another store. Only what was before a monitor was made here is
/// taken, so that nothing is told that this store has seen otherwise; what is there already stays.
///
/// Results: where this store may still have all of an hour, and of the last 400 days before the monitor was
/// made here. Their hours are rolled up by the next maintenance, again where they have been, and then go by
/// this store's retention as all others do. None is taken to speak for longer than longestCoverHours.
/// Rollups: all that aren't here, from 1970 on. Of times whose results aren't taken they are what is known.
///
/// A document is taken whole or not at all; its size is for the caller to limit. The change feed tells of it,
/// at `now`, since whoever has a copy has none of that. Answers how many results are
/// of times that are taken. NotFound; Invalid: a result, an hour or a day can't have been; the message says
/// whose and when.
[[nodiscard]] Result<int> addHistory(Writer &writer, const HistoryDocument &document, Timestamp now);

/// Makes room for the results of a document, to be called in a transaction of its own before addHistory(): on
/// PostgreSQL, days that have some get their partitions, which locks out readers until it is committed. Of
/// the newest 64 days, or as many of them as can be made without waiting long; the results of the others are
/// kept without. NotFound.
[[nodiscard]] Result<void> prepareHistory(Writer &writer, const HistoryDocument &document);

} // namespace monitron
