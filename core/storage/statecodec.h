// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/monitorstate.h"

namespace monitron {

/// All of a state but `status` and `nextDue`, which are columns. Begins with a version byte.
[[nodiscard]] QByteArray encodeState(const MonitorState &state);
/// `state` has its `status` and `nextDue`; false when the blob makes no sense.
[[nodiscard]] bool decodeState(const QByteArray &detail, MonitorState &state);

} // namespace monitron
