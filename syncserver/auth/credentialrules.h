// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/auth/autherror.h"

#include <optional>

namespace monitron::auth {

/// What is wrong with a new password, as a FieldError for "password"; none: nothing.
[[nodiscard]] std::optional<FieldError> passwordProblem(const QString &password, const QString &email);
/// The same for "email". Whether it works is only known once a mail arrives.
[[nodiscard]] std::optional<FieldError> emailProblem(const QString &email);
/// For "full_name".
[[nodiscard]] std::optional<FieldError> nameProblem(const QString &fullName);

/// All of them that there are, as one refusal; none: nothing is wrong.
[[nodiscard]] std::optional<AuthError> problemsOf(std::initializer_list<std::optional<FieldError>> found);

} // namespace monitron::auth
