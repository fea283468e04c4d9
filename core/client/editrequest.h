// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/serverlink.h"
#include "core/storage/pendingedit.h"

#include <QJsonObject>

namespace monitron {

/// The request that brings an edit to the server, with its id as Idempotency-Key; its body is `edit.request`.
/// `version`: what it was merged into, for If-Match; 0: of none.
[[nodiscard]] ApiRequest requestFor(const PendingEdit &edit, int version);
/// What it is about, as the API writes ids.
[[nodiscard]] QByteArray serverId(const PendingEdit &edit);
/// The body for a setting, which has another name and form in the API than in the store.
[[nodiscard]] QJsonObject settingBody(const PendingEdit &edit);

} // namespace monitron
