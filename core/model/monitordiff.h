// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/monitor.h"
#include "core/model/revision.h"

namespace monitron {

/// Whether a header by its name may carry a secret, as "Authorization" or "X-Api-Key" do.
[[nodiscard]] bool mayBeSecret(const HttpHeader &header);
/// What a server answers instead of such a value: whoever asks can't know it.
[[nodiscard]] QString hiddenValue();
[[nodiscard]] bool isHidden(const HttpHeader &header);
/// Their names.
[[nodiscard]] QStringList hiddenHeaders(const Monitor &monitor);
/// The address with no password in it; untouched where it has none.
[[nodiscard]] QString withoutPassword(const QString &url);

/// Which settings differ, by name. Neither version nor times are settings.
[[nodiscard]] std::vector<FieldChange> changedFields(const Monitor &before, const Monitor &after);

} // namespace monitron
