// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/incidentsteps.h"

namespace monitron {

/// “down”, “still down” …: a message by its name.
[[nodiscard]] QString messageName(MessageKind kind);

/// What became of one message on its way through one channel.
[[nodiscard]] IncidentStep deliveryStep(const Delivery &delivery, Timestamp now);

/// The alerts of this incident that nobody decided to send although somebody might have waited for them.
[[nodiscard]] std::vector<IncidentStep> untoldSteps(const IncidentStory &story, Timestamp now);

} // namespace monitron
