// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

namespace monitron {

struct ServerConfig;

/// What tokens are signed and hashed with.
struct SigningKeys
{
    QByteArray access;
    QByteArray refresh;

    /// Those of the configuration; where it has none, those in "signing-keys" of the data directory, which is
    /// made (mode 0600) the first time. Refused when other users may read it; Corrupt, Io.
    [[nodiscard]] static Result<SigningKeys> of(const ServerConfig &config);
};

} // namespace monitron
