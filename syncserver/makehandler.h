// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/serverparts.h"

namespace monitron {

/// The API over the parts of a server: what answers its requests.
[[nodiscard]] Result<std::unique_ptr<http::Handler>> makeHandler(const ServerParts &parts);

} // namespace monitron
