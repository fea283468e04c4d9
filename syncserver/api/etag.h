// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/api/call.h"
#include "syncserver/api/problem.h"

#include <optional>

namespace monitron::api {

// Entity tags are "<version>" or "<version>.<stamp>": the version counts edits, the stamp changes with what
// is only observed. A precondition of an edit concerns the version alone.

[[nodiscard]] QByteArray etag(int version, qint64 stamp = 0);
/// What If-Match asks for does not agree with `version`: 412 with the current one. None: go on.
[[nodiscard]] std::optional<Problem> unmetPrecondition(const Call &call, int version);
/// Whether the request has this representation already (If-None-Match): then 304 is the answer.
[[nodiscard]] bool isKnown(const Call &call, const QByteArray &tag);

} // namespace monitron::api
