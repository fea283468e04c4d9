// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFuture>
#include <QThreadPool>

#include <atomic>

namespace monitron::auth {

/// Hashes passwords by argon2id, on threads of its own: each hash takes 64 MiB and some 100 ms, so a few run
/// at once, some wait, and more than that are refused. Thread-safe. Waits for what runs when it goes.
class PasswordHasher
{
public:
    struct Cost
    {
        quint64 operations = 2;
        quint64 memory = 64 * 1024 * 1024; ///< bytes
    };
    /// Makes a hash that no password belongs to, for accounts that don't exist: takes as long as any other.
    explicit PasswordHasher(Cost cost, int threads = 2, int mostWaiting = 64);
    PasswordHasher() : PasswordHasher(Cost()) {}
    ~PasswordHasher();

    struct Verdict
    {
        bool matches = false;
        QString rehashed; ///< where it matches, but was hashed at another cost: to be kept instead
    };
    /// An empty `hash` matches nothing, and costs the same. Locked: too many are waiting already.
    [[nodiscard]] QFuture<Result<Verdict>> verify(const QString &password, const QString &hash);
    /// Locked: too many are waiting already.
    [[nodiscard]] QFuture<Result<QString>> hash(const QString &password);
    /// The same in the calling thread, for commands and the start.
    [[nodiscard]] Result<QString> hashNow(const QString &password) const;

private:
    template <typename T, typename Work>
    [[nodiscard]] QFuture<Result<T>> run(Work work);
    [[nodiscard]] Verdict verifyNow(const QString &password, const QString &hash) const;

    const Cost m_cost;
    const int m_mostAtOnce;
    QString m_nobodysHash;
    std::atomic<int> m_pending = 0;
    QThreadPool m_pool;
};

} // namespace monitron::auth
