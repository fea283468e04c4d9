// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/monitor.h"

#include <QStringList>

namespace monitron {

/// The settings of a monitor that differ, by the words that the editor has for them; where they are short,
/// with both values: "Check every: 60 s, theirs 30 s".
[[nodiscard]] QStringList differences(const Monitor &mine, const Monitor &theirs);

/// That these headers are left out, of a copy or a test, and why; empty where there are none.
[[nodiscard]] QString withoutHeaders(const QStringList &names);

} // namespace monitron
