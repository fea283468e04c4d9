// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/api/readers.h"
#include "syncserver/auth/apikeys.h"
#include "syncserver/auth/passwords.h"
#include "syncserver/auth/registration.h"
#include "syncserver/auth/secondfactor.h"
#include "syncserver/auth/signin.h"
#include "syncserver/auth/useradmin.h"

namespace monitron::api {

/// What the controllers of accounts call. All of it outlives them.
struct AccountParts
{
    Readers &readers;
    auth::SignIn &signIn;
    auth::Registration &registration;
    auth::Passwords &passwords;
    auth::SecondFactor &secondFactor;
    auth::UserAdmin &users;
    auth::ApiKeys &apiKeys;
};

} // namespace monitron::api
