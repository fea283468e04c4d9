// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/editview.h"

namespace monitron {

/// "Waits for the server", "Contradicts the team's", "Refused by the server".
[[nodiscard]] QString editStateWords(EditView::State state);
/// "Shop", or what a setting is called.
[[nodiscard]] QString editedThing(const EditView &edit);
/// What was done: "name, interval changed", "created", "removed".
[[nodiscard]] QString editWords(const EditView &edit);
/// What contradicts what, a sentence; empty where nothing does.
[[nodiscard]] QString contradictionWords(const EditView &edit);

} // namespace monitron
