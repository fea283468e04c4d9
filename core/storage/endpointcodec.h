// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkresult.h"

namespace monitron {

/// Compact blobs for what is stored besides the results; each begins with a version byte.
/// What can't be read is empty.
[[nodiscard]] QByteArray encodeFacts(const EndpointFacts &facts);
[[nodiscard]] EndpointFacts decodeFacts(const QByteArray &detail);

/// Compressed; nothing at all for an empty one.
[[nodiscard]] QByteArray encodeEvidence(const Evidence &evidence);
[[nodiscard]] Evidence decodeEvidence(const QByteArray &detail);

} // namespace monitron
