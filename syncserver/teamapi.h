// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/auth/passwordhasher.h"
#include "syncserver/http/handler.h"
#include "syncserver/serverparts.h"

namespace monitron {

namespace api {
class Router;
}

/// The whole API over the parts of a server: builds the controllers and what they share. The HTTP server
/// must have stopped before it goes.
class TeamApi final : public http::Handler
{
public:
    /// `cost`: of a password's hash.
    [[nodiscard]] static Result<std::unique_ptr<TeamApi>> make(const ServerParts &parts,
                                                               const auth::PasswordHasher::Cost &cost = {});
    ~TeamApi() override;

    /// All that it can be asked.
    [[nodiscard]] const api::Router &router() const;

    [[nodiscard]] Admission admit(const http::Request &head) override;
    void handle(http::Request request, const http::Responder &responder) override;
    [[nodiscard]] http::Response refusal(int status, const QString &detail) override;

private:
    struct Private;
    explicit TeamApi(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace monitron
