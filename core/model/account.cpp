// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/account.h"

namespace monitron {

QString toString(Role role)
{
    switch (role) {
    case Role::Viewer:
        return QStringLiteral("viewer");
    case Role::Editor:
        return QStringLiteral("editor");
    case Role::Admin:
        return QStringLiteral("admin");
    }
    return {};
}

std::optional<Role> roleFromString(const QString &text)
{
    if (text == u"viewer")
        return Role::Viewer;
    if (text == u"editor" || text == u"user")
        return Role::Editor;
    if (text == u"admin")
        return Role::Admin;
    return std::nullopt;
}

} // namespace monitron
