// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/importreport.h"

#include <QJsonObject>

namespace monitron {

/// The fields that an import knows, with the defaults of a new monitor.
[[nodiscard]] const QJsonObject &importableFields();

/// true, 1, yes and y (in any case) are true; false, 0, no and n are false.
[[nodiscard]] std::optional<bool> flagFromText(const QString &text);

/// Reads one entry in the form of core/model/monitorjson.h into `row`. Lenient in form (numbers and flags may
/// be texts), complete in what it reports: every field that can't be used is named.
void readImportRow(QJsonObject object, ImportRow &row);

} // namespace monitron
