// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/auth/passwordhasher.h"

#include "syncserver/auth/secrettoken.h"

#include <QPromise>

#include <array>
#include <memory>
#include <sodium.h>

namespace monitron::auth {

namespace {

/// The same password typed on another system may come in another Unicode form.
QByteArray bytesOf(const QString &password)
{
    return password.normalized(QString::NormalizationForm_C).toUtf8();
}

void wipe(QByteArray &secret)
{
    sodium_memzero(secret.data(), static_cast<std::size_t>(secret.size()));
}

} // namespace

PasswordHasher::PasswordHasher(Cost cost, int threads, int mostWaiting)
    : m_cost(cost), m_mostAtOnce(threads + mostWaiting)
{
    if (sodium_init() < 0)
        qFatal("The cryptography library can't be initialised.");
    m_pool.setMaxThreadCount(threads);
    m_nobodysHash = hashNow(SecretToken::make().text).value_or(QString());
}

PasswordHasher::~PasswordHasher()
{
    m_pool.waitForDone();
}

Result<QString> PasswordHasher::hashNow(const QString &password) const
{
    QByteArray text = bytesOf(password);
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const int failed =
        crypto_pwhash_str(hash.data(), text.constData(), static_cast<unsigned long long>(text.size()),
                          m_cost.operations, static_cast<std::size_t>(m_cost.memory));
    wipe(text);
    if (failed != 0)
        return failure(Error::Code::Internal,
                       QStringLiteral("There is not enough memory to hash a password."));
    return QString::fromLatin1(hash.data());
}

PasswordHasher::Verdict PasswordHasher::verifyNow(const QString &password, const QString &hash) const
{
    const QByteArray known = (hash.isEmpty() ? m_nobodysHash : hash).toLatin1();
    QByteArray text = bytesOf(password);
    Verdict verdict;
    verdict.matches = crypto_pwhash_str_verify(known.constData(), text.constData(),
                                               static_cast<unsigned long long>(text.size())) == 0 &&
                      !hash.isEmpty();
    wipe(text);
    if (verdict.matches && crypto_pwhash_str_needs_rehash(known.constData(), m_cost.operations,
                                                          static_cast<std::size_t>(m_cost.memory)) != 0)
        verdict.rehashed = hashNow(password).value_or(QString());
    return verdict;
}

template <typename T, typename Work>
QFuture<Result<T>> PasswordHasher::run(Work work)
{
    if (m_pending.fetch_add(1) >= m_mostAtOnce) {
        m_pending.fetch_sub(1);
        return QtFuture::makeReadyFuture<Result<T>>(
            failure(Error::Code::Locked, QStringLiteral("Too many passwords wait to be checked.")));
    }
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const QFuture<Result<T>> future = promise->future();
    m_pool.start([this, promise, work = std::move(work)] {
        Result<T> result = work();
        m_pending.fetch_sub(1); // before the answer: who gets it may come with the next one at once
        promise->addResult(std::move(result));
        promise->finish();
    });
    return future;
}

QFuture<Result<PasswordHasher::Verdict>> PasswordHasher::verify(const QString &password, const QString &hash)
{
    return run<Verdict>([this, password, hash]() -> Result<Verdict> { return verifyNow(password, hash); });
}

QFuture<Result<QString>> PasswordHasher::hash(const QString &password)
{
    return run<QString>([this, password] { return hashNow(password); });
}

} // namespace monitron::auth
