// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <functional>
#include <memory>

namespace monitron {

class Clock;
class Engine;
class SecretStore;
class Store;
struct ServerConfig;
struct SigningKeys;

namespace auth {
class Mailer;
}
namespace http {
class Handler;
}

/// What whoever answers requests may use. All of it outlives him.
struct ServerParts
{
    const ServerConfig &config;
    const SigningKeys &keys;
    const Clock &clock;
    Store &store;
    SecretStore &secrets;
    Engine &engine;
    auth::Mailer *mailer; ///< null: no mail server is set
};

using HandlerFactory = std::function<Result<std::unique_ptr<http::Handler>>(const ServerParts &parts)>;

} // namespace monitron
