// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/api/route.h"

namespace monitron {
class Engine;
class Writer;
} // namespace monitron

namespace monitron::api {

/// Does a request that carries an Idempotency-Key once, however often it is sent: a client that lost the
/// answer repeats it and gets the same one (draft-ietf-httpapi-idempotency-key-header). Keys belong to their
/// user and are remembered for a day; a request that failed may be tried again. Any thread.
class Idempotency
{
public:
    /// It outlives this.
    explicit Idempotency(Engine &engine) : m_engine(engine) {}

    [[nodiscard]] QFuture<Answer> run(const Call &call, const Later &work);
    /// For work that would show if it was done twice: in the transaction that does it, keeps what will be
    /// answered, so that a server killed right behind it knows. Otherwise the answer is kept a moment later.
    [[nodiscard]] static Result<void> keepNow(Writer &writer, const Call &call,
                                              const http::Response &response);

private:
    [[nodiscard]] QFuture<Answer> doIt(const Call &call, const QString &key, const Later &work);
    [[nodiscard]] QFuture<Answer> keep(const Call &call, const QString &key, const Answer &answer);

    Engine &m_engine;
};

} // namespace monitron::api
