// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/timestamp.h"

#include <QUuid>

namespace monitron {

class Reader;
class Writer;

/// Which data this is: the same for all processes that share a store, another one for other data. Whoever
/// keeps a copy knows by it whether the copy is still one of this. Null: it has none yet.
[[nodiscard]] Result<QUuid> storeId(const Reader &reader);
/// Gives the store its id, unless it has one.
[[nodiscard]] Result<void> giveStoreId(Writer &writer, Timestamp now);

} // namespace monitron
