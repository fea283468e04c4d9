// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/incidentsteps.h"

namespace monitron {

/// "Started …, ended …, lasted …" of an incident, for a line below its name.
[[nodiscard]] QString incidentSpan(const IncidentStory &story, Timestamp now);

/// The whole timeline as plain text, to begin a postmortem with: times with their date and zone.
[[nodiscard]] QString incidentText(const IncidentStory &story, const std::vector<IncidentStep> &steps,
                                   Timestamp now);

} // namespace monitron
