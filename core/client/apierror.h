// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/serverlink.h"

namespace monitron {

/// What an answer that is no success says, from its problem document (RFC 9457) where it is one, with the
/// fields that it names. 400, 422: Invalid · 401, 403: Refused · 404: NotFound · 409, 412: Conflict ·
/// 410: Gone · 429: Locked · 5xx: Io · what no server of ours answers: Rejected.
[[nodiscard]] Error errorOf(const ApiResponse &response);

/// The answer where it is a success, else its error.
[[nodiscard]] Result<ApiResponse> accepted(Result<ApiResponse> response);

} // namespace monitron
