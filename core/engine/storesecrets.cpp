// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/storesecrets.h"

#include "core/base/coretext.h"
#include "core/secrets/secretkey.h"
#include "core/secrets/secretvault.h"
#include "core/storage/reader.h"
#include "core/storage/secretrepository.h"
#include "core/storage/store.h"
#include "core/storage/writer.h"

#include <QPromise>
#include <QThread>

#include <optional>

namespace monitron {

namespace {

/// What a secret is bound to: moved under another name it doesn't open.
QByteArray contextOf(const QString &name)
{
    return QByteArrayLiteral("secret:") + name.toUtf8();
}

} // namespace

struct StoreSecrets::Private
{
    QThread thread;
    QObject home; ///< in the thread, with all below
    std::unique_ptr<Store> store;
    std::unique_ptr<Reader> reader;
    std::optional<SecretKey> key;

    Result<void> open(const Connect &connect, const QString &passphrase);
    Result<QByteArray> header(const QString &passphrase);
    Result<QString> read(const QString &name) const;
    Result<void> write(const std::function<Result<void>(SecretRepository &)> &change);

    /// Runs `work` on the thread, which answers the future.
    template <typename T>
    QFuture<Result<T>> ask(std::function<Result<T>()> work)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        QMetaObject::invokeMethod(&home, [promise, work = std::move(work)] {
            promise->addResult(work());
            promise->finish();
        });
        return promise->future();
    }
};

/// How the key is made, as it is kept in the row without a name; made where there is none yet.
Result<QByteArray> StoreSecrets::Private::header(const QString &passphrase)
{
    const auto kept = reader->secret(QString());
    if (!kept)
        return tl::make_unexpected(kept.error());
    if (*kept)
        return **kept;
    const KeyDerivation fresh = KeyDerivation::fresh();
    const auto made = SecretKey::derive(passphrase, fresh);
    if (!made)
        return tl::make_unexpected(made.error());
    const QByteArray text = SecretVault(fresh).toFile(*made);
    // Another replica may be faster: then its header counts.
    if (auto added =
            write([&](SecretRepository &secrets) { return secrets.add(QString(), text).map([](bool) {}); });
        !added)
        return tl::make_unexpected(added.error());
    return reader->secret(QString()).map(
        [](const std::optional<QByteArray> &now) { return now.value_or(QByteArray()); });
}

Result<void> StoreSecrets::Private::open(const Connect &connect, const QString &passphrase)
{
    auto connected = connect();
    if (!connected)
        return tl::make_unexpected(connected.error());
    store = std::move(*connected);
    auto opened = store->openReader();
    if (!opened)
        return tl::make_unexpected(opened.error());
    reader = std::move(*opened);
    const auto vault = header(passphrase).and_then(&SecretVault::parse);
    if (!vault)
        return tl::make_unexpected(vault.error());
    if (!vault->derivation())
        return failure(Error::Code::Corrupt,
                       QStringLiteral("The store doesn't say how its secrets are sealed."));
    auto derived = SecretKey::derive(passphrase, *vault->derivation());
    if (!derived)
        return tl::make_unexpected(derived.error());
    key = std::move(*derived);
    return vault->verify(*key);
}

Result<QString> StoreSecrets::Private::read(const QString &name) const
{
    const auto sealed = reader->secret(name);
    if (!sealed)
        return tl::make_unexpected(sealed.error());
    if (!*sealed)
        return failure(Error::Code::NotFound, CoreText::tr("There is no secret \"%1\".").arg(name));
    const auto plain = key->open(**sealed, contextOf(name));
    if (!plain)
        return failure(Error::Code::Corrupt,
                       QStringLiteral("The secret \"%1\" in the store doesn't open.").arg(name));
    return QString::fromUtf8(*plain);
}

Result<void> StoreSecrets::Private::write(const std::function<Result<void>(SecretRepository &)> &change)
{
    return store->write([&](Writer &writer) { return change(writer.secrets()); }).map([](const ChangeSet &) {
    });
}

StoreSecrets::StoreSecrets(std::unique_ptr<Private> opened) : d(std::move(opened)) {}

StoreSecrets::~StoreSecrets()
{
    QMetaObject::invokeMethod(
        &d->home,
        [this] {
            d->reader.reset();
            d->store.reset();
        },
        Qt::BlockingQueuedConnection);
    d->thread.quit();
    d->thread.wait();
}

Result<std::unique_ptr<StoreSecrets>> StoreSecrets::open(const Connect &connect, const QString &passphrase)
{
    std::unique_ptr<StoreSecrets> secrets(new StoreSecrets(std::make_unique<Private>()));
    Private &d = *secrets->d;
    d.thread.setObjectName(QStringLiteral("secrets"));
    d.home.moveToThread(&d.thread);
    d.thread.start();
    if (auto opened = d.ask<void>([&] { return d.open(connect, passphrase); }).result(); !opened)
        return tl::make_unexpected(opened.error());
    return secrets;
}

QFuture<Result<QString>> StoreSecrets::read(const QString &key)
{
    return d->ask<QString>([this, key] { return d->read(key); });
}

QFuture<Result<void>> StoreSecrets::write(const QString &key, const QString &secret)
{
    if (key.isEmpty())
        return QtFuture::makeReadyFuture<Result<void>>(
            failure(Error::Code::Invalid, CoreText::tr("A secret needs a name.")));
    return d->ask<void>([this, key, secret] {
        const QByteArray sealed = d->key->seal(secret.toUtf8(), contextOf(key));
        return d->write([&](SecretRepository &secrets) { return secrets.set(key, sealed); });
    });
}

QFuture<Result<void>> StoreSecrets::remove(const QString &key)
{
    return d->ask<void>(
        [this, key] { return d->write([&](SecretRepository &secrets) { return secrets.remove(key); }); });
}

} // namespace monitron
