// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace monitron {

/// What to give a collator so that "api 9" comes before "api 10", whatever it knows of numbers.
[[nodiscard]] QString naturalOrder(const QString &name);

} // namespace monitron
