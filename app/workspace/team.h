// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/serveraddress.h"

#include <QString>

namespace monitron {

/// A team that somebody on this computer has joined.
struct Team
{
    QString id;   ///< a UUID made here: the name of its folder, and part of the key of its tokens
    QString name; ///< what it is called here
    ServerAddress address;
    QString email; ///< of who is signed in

    [[nodiscard]] QString secretKey() const { return QStringLiteral("team/") + id; }
    bool operator==(const Team &) const = default;
};

} // namespace monitron
