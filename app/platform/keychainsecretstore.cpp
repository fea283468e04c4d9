// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/keychainsecretstore.h"

#include "app/platform/secretquestion.h"

#include <qt6keychain/keychain.h>

namespace monitron {

namespace {

Error errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {Error::Code::NotFound, KeychainSecretStore::tr("The keyring has no such entry.")};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {Error::Code::Refused,
                KeychainSecretStore::tr("The keyring refused access: %1").arg(job.errorString())};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {Error::Code::Refused,
                KeychainSecretStore::tr(
                    "No keyring service is running, so passwords can't be kept safely. Start one "
                    "(for example gnome-keyring or KWallet) and try again.")};
    default:
        return {Error::Code::Io,
                KeychainSecretStore::tr("The keyring could not be asked: %1").arg(job.errorString())};
    }
}

} // namespace

KeychainSecretStore::KeychainSecretStore(const QString &service, QObject *parent)
    : QObject(parent), m_service(service)
{
}

KeychainSecretStore::~KeychainSecretStore() = default;

QFuture<Result<QString>> KeychainSecretStore::read(const QString &key)
{
    auto question = std::make_shared<SecretQuestion<QString>>();
    auto future = question->future();
    QMetaObject::invokeMethod(this, [this, key, question] {
        auto *job = new QKeychain::ReadPasswordJob(m_service, this);
        job->setKey(key);
        connect(job, &QKeychain::Job::finished, this, [job, question] {
            question->answer(job->error() == QKeychain::NoError ? Result<QString>(job->textData())
                                                                : tl::unexpected(errorOf(*job)));
        });
        job->start();
    });
    return future;
}

QFuture<Result<void>> KeychainSecretStore::write(const QString &key, const QString &secret)
{
    auto question = std::make_shared<SecretQuestion<void>>();
    auto future = question->future();
    QMetaObject::invokeMethod(this, [this, key, secret, question] {
        auto *job = new QKeychain::WritePasswordJob(m_service, this);
        job->setKey(key);
        job->setTextData(secret);
        connect(job, &QKeychain::Job::finished, this, [job, question] {
            question->answer(job->error() == QKeychain::NoError ? Result<void>()
                                                                : tl::unexpected(errorOf(*job)));
        });
        job->start();
    });
    return future;
}

QFuture<Result<void>> KeychainSecretStore::remove(const QString &key)
{
    auto question = std::make_shared<SecretQuestion<void>>();
    auto future = question->future();
    QMetaObject::invokeMethod(this, [this, key, question] {
        auto *job = new QKeychain::DeletePasswordJob(m_service, this);
        job->setKey(key);
        connect(job, &QKeychain::Job::finished, this, [job, question] {
            const bool gone = job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound;
            question->answer(gone ? Result<void>() : tl::unexpected(errorOf(*job)));
        });
        job->start();
    });
    return future;
}

} // namespace monitron
