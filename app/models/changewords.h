// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/revision.h"

namespace monitron {

/// "interval": a setting of the exchange format, its policy flat ("policy.retry"), as the editor names it.
[[nodiscard]] QString settingName(const QString &field);
/// Its value, on one line of at most `most` characters; an en dash for none.
[[nodiscard]] QString settingValue(const QString &field, const QJsonValue &value, int most = 80);
/// "interval 60 s → 30 s": one changed setting in people's words.
[[nodiscard]] QString changeWords(const FieldChange &change);
/// All that an edit changed; "created" of the first.
[[nodiscard]] QString revisionWords(const MonitorRevision &revision);

} // namespace monitron
