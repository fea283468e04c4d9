// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/accountrepository.h"
#include "core/storage/writer.h"
#include "syncserver/auth/autherror.h"

#include <functional>
#include <memory>

namespace monitron::auth {

/// Engine::write, or its like: runs the job in a transaction, on the storage's thread.
using Write = std::function<QFuture<Result<void>>(std::function<Result<void>(Writer &)>)>;

/// Runs `job` in a transaction. It answers a Result<Answer<T>>: an error in the outer one rolls back; what
/// the inner one says, a refusal too, is answered after the commit. It may be run again after a rollback.
template <typename Job>
[[nodiscard]] auto commit(const Write &write, Job job)
    -> QFuture<typename std::invoke_result_t<Job, AccountRepository &>::value_type>
{
    using Outcome = std::invoke_result_t<Job, AccountRepository &>;
    using Inner = typename Outcome::value_type;
    auto outcome = std::make_shared<std::optional<Inner>>();
    return write([outcome, job = std::move(job)](Writer &writer) -> Result<void> {
               Outcome done = job(writer.accounts());
               if (!done)
                   return Unexpected(done.error());
               *outcome = std::move(*done);
               return {};
           })
        .then([outcome](Result<void> done) -> Inner {
            if (!done)
                return AuthFailure(fromError(done.error()));
            return std::move(**outcome);
        });
}

} // namespace monitron::auth
