// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/api/schema.h"

namespace monitron::api {

/// The named schemas: what entityjson.h writes, and what requests may hold. A ref("Monitor") means one of
/// them.
[[nodiscard]] QJsonObject components();

/// Of a monitor and of a channel.
[[nodiscard]] schema::Schema secretVersion();

} // namespace monitron::api
