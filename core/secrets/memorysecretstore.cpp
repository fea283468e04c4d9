// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/memorysecretstore.h"

#include "core/base/coretext.h"

namespace monitron {

QFuture<Result<QString>> MemorySecretStore::read(const QString &key)
{
    const QMutexLocker locker(&m_mutex);
    const auto found = m_secrets.constFind(key);
    if (found == m_secrets.constEnd())
        return QtFuture::makeReadyFuture<Result<QString>>(
            failure(Error::Code::NotFound, CoreText::tr("There is no secret \"%1\".").arg(key)));
    return QtFuture::makeReadyFuture<Result<QString>>(*found);
}

QFuture<Result<void>> MemorySecretStore::write(const QString &key, const QString &secret)
{
    const QMutexLocker locker(&m_mutex);
    m_secrets.insert(key, secret);
    return QtFuture::makeReadyFuture<Result<void>>(Result<void>());
}

QFuture<Result<void>> MemorySecretStore::remove(const QString &key)
{
    const QMutexLocker locker(&m_mutex);
    m_secrets.remove(key);
    return QtFuture::makeReadyFuture<Result<void>>(Result<void>());
}

QStringList MemorySecretStore::keys()
{
    const QMutexLocker locker(&m_mutex);
    return m_secrets.keys();
}

} // namespace monitron
