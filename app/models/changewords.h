// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/revision.h"

namespace monitron {

/// "interval 60 s → 30 s": one changed setting in people's words.
[[nodiscard]] QString changeWords(const FieldChange &change);
/// All that an edit changed; "created" of the first.
[[nodiscard]] QString revisionWords(const MonitorRevision &revision);

} // namespace monitron
