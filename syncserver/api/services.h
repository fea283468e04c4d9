// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/checks/addressrange.h"

#include <QStringList>

#include <vector>

namespace monitron {
class Engine;
class SecretStore;
class Store;
} // namespace monitron

namespace monitron::auth {
class ApiKeys;
class Authenticator;
} // namespace monitron::auth

namespace monitron::api {

/// What the API works with. All outlive it.
struct ApiServices
{
    Engine &engine;
    Store &store;
    SecretStore &secrets;
    const auth::Authenticator &authenticator;
    const Clock &clock;
    auth::ApiKeys &apiKeys;
};

/// What the operator decides.
struct ApiOptions
{
    QStringList corsOrigins; ///< "https://monitron.example.org"; empty: CORS is off
    /// Whose X-Forwarded-For is believed.
    std::vector<AddressRange> trustedProxies;
};

} // namespace monitron::api
