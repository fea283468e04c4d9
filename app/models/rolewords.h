// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/account.h"

#include <vector>

namespace monitron {

/// "Viewer", "Editor", "Admin".
[[nodiscard]] QString roleName(Role role);
/// What somebody of this role may do, a sentence.
[[nodiscard]] QString roleMeaning(Role role);
/// The roles in the order to offer them.
[[nodiscard]] const std::vector<Role> &allRoles();

} // namespace monitron
