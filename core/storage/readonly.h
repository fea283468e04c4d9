// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <functional>
#include <memory>

namespace monitron {

class Reader;

/// Reads the store in `directory`, also while another Monitron uses it: nothing is made, migrated or locked.
/// NotFound when there is none, Refused when it is of an older version, NewerVersion, Corrupt.
[[nodiscard]] Result<std::unique_ptr<Reader>> openReadOnly(const QString &directory);

/// Of the database in `directory`, which may be in use: the version of its schema. As above, but an older one
/// is answered.
[[nodiscard]] Result<int> schemaVersion(const QString &directory);

} // namespace monitron
