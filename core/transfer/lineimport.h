// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/importreport.h"

namespace monitron {

/// Whether the first line that isn't blank or a remark is an address or begins a curl command.
[[nodiscard]] bool isLineList(const QString &text);

/// Reads one address or curl command after the other; lines that begin with # are remarks. A curl command may
/// go over several lines.
void readLineList(const QString &text, ImportReport &report);

} // namespace monitron
