// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/transfer/importreport.h"

#include <QByteArray>

namespace monitron {

/// Reads monitors from the content of a file: a JSON list of objects, CSV whose first line names the columns,
/// or lines that are addresses or curl commands. Which it is, its encoding and its separator are told from
/// the content. Invalid when it is none of them. Nothing is stored: the caller shows the report and saves the
/// usable rows. `existing` are only compared with.
[[nodiscard]] Result<ImportReport> importMonitors(const QByteArray &content,
                                                  const std::vector<Monitor> &existing = {});

} // namespace monitron
