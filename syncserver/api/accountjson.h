// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/account.h"
#include "syncserver/api/replies.h"
#include "syncserver/auth/actor.h"
#include "syncserver/auth/autherror.h"

namespace monitron::api {

// How accounts look in answers, and what is common to the controllers that deal with them.

[[nodiscard]] QJsonObject toJson(const User &user);
[[nodiscard]] QJsonObject toJson(const Session &session, std::optional<SessionId> current);
[[nodiscard]] QJsonObject toJson(const ApiKey &key);
[[nodiscard]] QJsonObject toJson(const Invitation &invitation);
[[nodiscard]] QJsonObject toJson(const AuditEntry &entry);

/// The named schemas of these.
[[nodiscard]] QJsonObject accountComponents();
[[nodiscard]] schema::Schema roleSchema(); ///< also "user", the old product's word

[[nodiscard]] Problem problemOf(const auth::AuthError &error);
[[nodiscard]] auth::Origin originOf(const Call &call);
[[nodiscard]] auth::Actor actorOf(const Call &call);

/// As when(), of what auth answers.
template <typename T, typename Make>
[[nodiscard]] QFuture<Answer> whenDone(QFuture<auth::Answer<T>> future, Make make)
{
    return future.then([make = std::move(make)](const auth::Answer<T> &answer) -> Answer {
        if (!answer)
            return Failure(problemOf(answer.error()));
        if constexpr (std::is_void_v<T>)
            return make();
        else
            return make(*answer);
    });
}

} // namespace monitron::api
