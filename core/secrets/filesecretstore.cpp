// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/filesecretstore.h"

#include "core/base/coretext.h"
#include "core/secrets/secretvault.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QMutex>
#include <QSaveFile>

#include <functional>

namespace monitron {

namespace {

constexpr QFile::Permissions ownerOnly{QFile::ReadOwner | QFile::WriteOwner};
constexpr qint64 largestFile = 64 * 1024 * 1024;

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return failure(Error::Code::Io, CoreText::tr("%1 can't be read: %2.").arg(path, file.errorString()));
    if (file.size() > largestFile)
        return failure(Error::Code::Corrupt, CoreText::tr("%1 is too large to be ours.").arg(path));
    QByteArray content = file.readAll();
    if (file.error() != QFile::NoError)
        return failure(Error::Code::Io, CoreText::tr("%1 can't be read: %2.").arg(path, file.errorString()));
    return content;
}

Result<void> writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QFile::WriteOnly) && file.setPermissions(ownerOnly) &&
        file.write(content) == content.size() && file.commit())
        return {};
    const auto code = file.error() == QFile::ResourceError ? Error::Code::DiskFull : Error::Code::Io;
    return failure(code, CoreText::tr("%1 can't be written: %2.").arg(path, file.errorString()));
}

Result<void> makeDirectory(const QString &directory)
{
    if (QFileInfo(directory).isDir())
        return {};
    if (!QDir().mkpath(directory) || !QFile::setPermissions(directory, ownerOnly | QFile::ExeOwner))
        return failure(Error::Code::Io, CoreText::tr("The folder %1 can't be made.").arg(directory));
    return {};
}

Result<void> lock(QLockFile &file)
{
    constexpr int patience = 5000; // a write takes some milliseconds
    if (file.tryLock(patience))
        return {};
    if (file.error() == QLockFile::LockFailedError)
        return failure(Error::Code::Locked, CoreText::tr("Another process is busy with the stored secrets."));
    return failure(Error::Code::Io, CoreText::tr("%1 can't be made.").arg(file.fileName()));
}

Result<SecretKey> readKey(const QString &keyFile)
{
#ifdef Q_OS_UNIX
    constexpr QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if (QFile::permissions(keyFile) & others)
        return failure(Error::Code::Refused,
                       CoreText::tr("The key file %1 is open to other users. Allow only its owner to use it "
                                    "(chmod 600).")
                           .arg(keyFile));
#endif
    const auto text = readFile(keyFile);
    if (!text)
        return Unexpected(text.error());
    auto key = SecretKey::fromText(*text);
    if (!key && key.error().code == Error::Code::Corrupt)
        return failure(Error::Code::Corrupt, CoreText::tr("The key file %1 is damaged.").arg(keyFile));
    return key;
}

Result<SecretKey> makeKey(const QString &keyFile)
{
    auto key = SecretKey::generate();
    if (!key)
        return key;
    if (auto made = makeDirectory(QFileInfo(keyFile).absolutePath()); !made)
        return Unexpected(made.error());
    if (auto written = writeFile(keyFile, key->toText()); !written)
        return Unexpected(written.error());
    return key;
}

QString fileIn(const QString &directory)
{
    return QDir(directory).filePath(QStringLiteral("secrets.json"));
}

} // namespace

struct FileSecretStore::Private
{
    QMutex mutex;
    QString path;
    std::optional<SecretKey> key;
    SecretVault vault;
    QDateTime modified; ///< of the file that `vault` was read from
    qint64 size = -1;

    using KeySource = std::function<Result<SecretKey>(bool isNew, SecretVault &vault)>;
    [[nodiscard]] static Result<std::unique_ptr<Private>> open(const QString &directory,
                                                               const KeySource &keySource);

    [[nodiscard]] Result<void> refresh();
    [[nodiscard]] Result<void> save();
    [[nodiscard]] Result<void> change(const std::function<bool(SecretVault &)> &edit);
};

Result<std::unique_ptr<FileSecretStore::Private>> FileSecretStore::Private::open(const QString &directory,
                                                                                 const KeySource &keySource)
{
    if (auto made = makeDirectory(directory); !made)
        return Unexpected(made.error());
    auto d = std::make_unique<Private>();
    d->path = fileIn(directory);
    QLockFile lockFile(d->path + QStringLiteral(".lock"));
    if (auto locked = lock(lockFile); !locked)
        return Unexpected(locked.error());
    const bool isNew = !QFileInfo::exists(d->path);
    if (!isNew) {
        auto vault = readFile(d->path).and_then(&SecretVault::parse);
        if (!vault)
            return Unexpected(vault.error());
        d->vault = std::move(*vault);
    }
    auto key = keySource(isNew, d->vault);
    if (!key)
        return Unexpected(key.error());
    d->key = std::move(*key);
    // An empty store is written as well: from then on another key is noticed.
    if (auto ready = isNew ? d->save() : d->vault.verify(*d->key); !ready)
        return Unexpected(ready.error());
    return d;
}

/// Reads the file again where another process has replaced it.
Result<void> FileSecretStore::Private::refresh()
{
    const QFileInfo info(path);
    if (info.exists() && info.lastModified() == modified && info.size() == size)
        return {};
    auto fresh = readFile(path).and_then(&SecretVault::parse);
    if (!fresh)
        return Unexpected(fresh.error());
    if (auto verified = fresh->verify(*key); !verified)
        return verified;
    vault = std::move(*fresh);
    modified = info.lastModified();
    size = info.size();
    return {};
}

Result<void> FileSecretStore::Private::save()
{
    return writeFile(path, vault.toFile(*key));
}

/// Applies `edit` to what is in the file now; unless it answers that nothing changed, the file is replaced.
Result<void> FileSecretStore::Private::change(const std::function<bool(SecretVault &)> &edit)
{
    const QMutexLocker locker(&mutex);
    QLockFile lockFile(path + QStringLiteral(".lock"));
    if (auto locked = lock(lockFile); !locked)
        return locked;
    modified = {}; // within one tick of the file's clock another process may have been here
    if (auto refreshed = refresh(); !refreshed)
        return refreshed;
    if (!edit(vault))
        return {};
    modified = {};
    return save();
}

FileSecretStore::FileSecretStore(std::unique_ptr<Private> priv) : d(std::move(priv)) {}
FileSecretStore::~FileSecretStore() = default;

Result<std::unique_ptr<FileSecretStore>> FileSecretStore::withKeyFile(const QString &directory,
                                                                      const QString &keyFile)
{
    auto d = Private::open(directory, [&](bool isNew, SecretVault &vault) -> Result<SecretKey> {
        if (vault.derivation())
            return failure(Error::Code::Refused,
                           CoreText::tr("The secrets in %1 are protected by a passphrase.").arg(directory));
        if (QFileInfo::exists(keyFile))
            return readKey(keyFile);
        if (!isNew)
            return failure(
                Error::Code::Refused,
                CoreText::tr("The key file %1 is missing; without it the secrets in %2 can't be read.")
                    .arg(keyFile, directory));
        return makeKey(keyFile);
    });
    if (!d)
        return Unexpected(d.error());
    return std::unique_ptr<FileSecretStore>(new FileSecretStore(std::move(*d)));
}

Result<std::unique_ptr<FileSecretStore>> FileSecretStore::withPassphrase(const QString &directory,
                                                                         const QString &passphrase)
{
    if (passphrase.isEmpty())
        return failure(Error::Code::Invalid, CoreText::tr("The passphrase is empty."));
    auto d = Private::open(directory, [&](bool isNew, SecretVault &vault) -> Result<SecretKey> {
        if (isNew)
            vault = SecretVault(KeyDerivation::fresh());
        if (!vault.derivation())
            return failure(Error::Code::Refused,
                           CoreText::tr("The secrets in %1 are protected by a key file.").arg(directory));
        return SecretKey::derive(passphrase, *vault.derivation());
    });
    if (!d)
        return Unexpected(d.error());
    return std::unique_ptr<FileSecretStore>(new FileSecretStore(std::move(*d)));
}

bool FileSecretStore::hasPassphrase(const QString &directory)
{
    const auto vault = readFile(fileIn(directory)).and_then(&SecretVault::parse);
    return vault && vault->derivation().has_value();
}

Result<QStringList> FileSecretStore::keys()
{
    const QMutexLocker locker(&d->mutex);
    if (auto refreshed = d->refresh(); !refreshed)
        return Unexpected(refreshed.error());
    return d->vault.names();
}

QFuture<Result<QString>> FileSecretStore::read(const QString &key)
{
    const QMutexLocker locker(&d->mutex);
    const auto refreshed = d->refresh();
    return QtFuture::makeReadyFuture<Result<QString>>(refreshed ? d->vault.read(key, *d->key)
                                                                : Unexpected(refreshed.error()));
}

QFuture<Result<void>> FileSecretStore::write(const QString &key, const QString &secret)
{
    if (key.isEmpty())
        return QtFuture::makeReadyFuture<Result<void>>(
            failure(Error::Code::Invalid, CoreText::tr("A secret needs a name.")));
    return QtFuture::makeReadyFuture<Result<void>>(d->change([&](SecretVault &vault) {
        vault.write(key, secret, *d->key);
        return true;
    }));
}

QFuture<Result<void>> FileSecretStore::remove(const QString &key)
{
    return QtFuture::makeReadyFuture<Result<void>>(
        d->change([&](SecretVault &vault) { return vault.remove(key); }));
}

} // namespace monitron
