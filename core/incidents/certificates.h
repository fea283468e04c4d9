// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkresult.h"
#include "core/model/message.h"
#include "core/model/monitorstate.h"

#include <optional>

namespace monitron::incidents {

/// Says once each when the certificate that `result` saw ends in 21, 14, 7 or 1 days, and remembers in
/// `state` what has been said. A renewed certificate begins anew.
[[nodiscard]] std::optional<Message> certificateMessage(MonitorState &state, const CheckResult &result,
                                                        const Monitor &monitor);

} // namespace monitron::incidents
