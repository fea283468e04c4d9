// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/rolewords.h"

#include <QCoreApplication>

namespace monitron {

namespace {
struct Roles
{
    Q_DECLARE_TR_FUNCTIONS(Roles)
};
} // namespace

QString roleName(Role role)
{
    switch (role) {
    case Role::Admin:
        return Roles::tr("Admin");
    case Role::Editor:
        return Roles::tr("Editor");
    case Role::Viewer:
        break;
    }
    return Roles::tr("Viewer");
}

QString roleMeaning(Role role)
{
    switch (role) {
    case Role::Admin:
        return Roles::tr("Also manages users, invitations and the server, and reads the audit log.");
    case Role::Editor:
        return Roles::tr("Changes monitors, channels and settings, and acknowledges incidents.");
    case Role::Viewer:
        break;
    }
    return Roles::tr("Sees everything about the team's monitors and changes nothing.");
}

const std::vector<Role> &allRoles()
{
    static const std::vector<Role> roles{Role::Viewer, Role::Editor, Role::Admin};
    return roles;
}

} // namespace monitron
