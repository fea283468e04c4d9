// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/secretstoreswitch.h"

#include "core/secrets/filesecretstore.h"

#include <QDir>
#include <QFile>
#include <QFutureWatcher>

namespace monitron {

namespace {

const QString probeKey = QStringLiteral("probe");

template <typename T>
QFuture<Result<T>> refused(const QString &sentence)
{
    return QtFuture::makeReadyFuture<Result<T>>(failure(Error::Code::Refused, sentence));
}

/// What the memory and the file answer is there at once.
template <typename T>
Result<T> taken(const QFuture<Result<T>> &future)
{
    return future.result();
}

} // namespace

SecretStoreSwitch::SecretStoreSwitch(SecretStore &keyring, const QString &directory, QObject *parent)
    : QObject(parent), m_keyring(keyring), m_directory(directory)
{
    if (FileSecretStore::hasPassphrase(directory))
        m_place = Place::Locked;
}

SecretStoreSwitch::~SecretStoreSwitch()
{
    if (m_opening)
        m_opening->wait();
}

SecretStoreSwitch::Place SecretStoreSwitch::place() const
{
    return current().first;
}

std::pair<SecretStoreSwitch::Place, std::shared_ptr<FileSecretStore>> SecretStoreSwitch::current() const
{
    const QMutexLocker locker(&m_mutex);
    return {m_place, m_file};
}

template <typename T>
void SecretStoreSwitch::whenAnswered(const QFuture<Result<T>> &future,
                                     std::function<void(const Result<T> &)> answered)
{
    auto *watcher = new QFutureWatcher<Result<T>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher, answered = std::move(answered)] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            answered(watcher->future().result());
    });
    watcher->setFuture(future);
}

void SecretStoreSwitch::setKeyringUsable(bool usable)
{
    if (usable == m_keyringUsable)
        return;
    m_keyringUsable = usable;
    Q_EMIT changed();
}

void SecretStoreSwitch::probe()
{
    whenAnswered<QString>(m_keyring.read(probeKey), [this](const Result<QString> &answer) {
        setKeyringUsable(answer || answer.error().code == Error::Code::NotFound);
    });
}

void SecretStoreSwitch::setPlace(Place place, std::shared_ptr<FileSecretStore> file)
{
    {
        const QMutexLocker locker(&m_mutex);
        m_place = place;
        m_file = std::move(file);
    }
    flush();
    Q_EMIT changed();
}

/// The place is decided: what waited goes there.
void SecretStoreSwitch::flush()
{
    const std::vector<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &write : waiting)
        store(write);
}

Result<void> SecretStoreSwitch::emptyMemoryInto(FileSecretStore &file)
{
    const QStringList keys = m_memory.keys();
    for (const QString &key : keys) {
        const auto secret = taken(m_memory.read(key));
        if (auto written = taken(file.write(key, secret.value_or(QString()))); !written)
            return written;
        (void)m_memory.remove(key);
    }
    return {};
}

QFuture<Result<void>> SecretStoreSwitch::openFile(const QString &passphrase)
{
    if (m_opening && m_opening->isRunning())
        return refused<void>(tr("The stored passwords are being opened already."));
    const auto question = std::make_shared<SecretQuestion<void>>();
    auto future = question->future();
    m_opening.reset(QThread::create([this, passphrase, question, directory = m_directory] {
        auto opened = FileSecretStore::withPassphrase(directory, passphrase);
        std::shared_ptr<FileSecretStore> file = opened ? std::move(*opened) : nullptr;
        Result<void> ready;
        if (!file)
            ready = tl::unexpected(opened.error());
        else
            ready = emptyMemoryInto(*file);
        QMetaObject::invokeMethod(this, [this, file, ready, question] {
            if (ready)
                setPlace(Place::File, file);
            question->answer(ready);
        });
    }));
    m_opening->start();
    return future;
}

void SecretStoreSwitch::useMemory()
{
    setPlace(Place::Memory);
}

void SecretStoreSwitch::decline()
{
    const std::vector<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &write : waiting)
        write.question->answer(
            failure(Error::Code::Refused, tr("Nothing was saved: there is no place where the password can be "
                                             "kept safely.")));
}

QFuture<Result<void>> SecretStoreSwitch::moveToKeyring()
{
    const auto [place, file] = current();
    if (place != Place::File && place != Place::Memory)
        return refused<void>(tr("There are no passwords here to be moved."));
    const Result<QStringList> keys = file ? file->keys() : Result<QStringList>(m_memory.keys());
    if (!keys)
        return QtFuture::makeReadyFuture<Result<void>>(tl::unexpected(keys.error()));
    const auto question = std::make_shared<SecretQuestion<void>>();
    auto future = question->future();
    move(*keys, question);
    return future;
}

/// One after the other: a keyring may have to be unlocked by hand for the first.
void SecretStoreSwitch::move(QStringList keys, const Written &question)
{
    const auto file = current().second;
    if (keys.isEmpty()) {
        if (file && !QFile::remove(QDir(m_directory).filePath(QStringLiteral("secrets.json"))))
            return question->answer(
                failure(Error::Code::Io,
                        tr("The passwords are in the keyring now, but their file can't be removed.")));
        for (const QString &key : m_memory.keys())
            (void)m_memory.remove(key);
        setPlace(Place::Keyring);
        setKeyringUsable(true);
        return question->answer({});
    }
    const QString key = keys.takeFirst();
    const auto secret = taken(file ? file->read(key) : m_memory.read(key));
    if (!secret)
        return question->answer(tl::unexpected(secret.error()));
    whenAnswered<void>(m_keyring.write(key, *secret), [this, keys, question](const Result<void> &written) {
        if (written)
            move(keys, question);
        else
            question->answer(written);
    });
}

QFuture<Result<QString>> SecretStoreSwitch::read(const QString &key)
{
    const auto [place, file] = current();
    switch (place) {
    case Place::Keyring:
        return m_keyring.read(key);
    case Place::Locked:
        return refused<QString>(tr("The passphrase of the stored passwords has not been given yet."));
    case Place::File:
        return file->read(key);
    case Place::Memory:
        break;
    }
    // Not having it is no proof that there never was one: a check without it would prove nothing.
    const auto known = taken(m_memory.read(key));
    return known ? QtFuture::makeReadyFuture<Result<QString>>(*known)
                 : refused<QString>(tr("Passwords are kept for one run only, and this one has not been "
                                       "entered since Monitron started."));
}

QFuture<Result<void>> SecretStoreSwitch::write(const QString &key, const QString &secret)
{
    const auto [place, file] = current();
    if (place == Place::File)
        return file->write(key, secret);
    if (place == Place::Memory)
        return m_memory.write(key, secret);
    const auto question = std::make_shared<SecretQuestion<void>>();
    auto future = question->future();
    QMetaObject::invokeMethod(this, [this, key, secret, question] { store({key, secret, question}); });
    return future;
}

/// In the GUI thread, where the place changes as well.
void SecretStoreSwitch::store(const Waiting &write)
{
    switch (place()) {
    case Place::File:
    case Place::Memory:
        return write.question->answer(taken(this->write(write.key, write.secret)));
    case Place::Locked:
        m_waiting.push_back(write);
        Q_EMIT passphraseWanted();
        return;
    case Place::Keyring:
        break;
    }
    whenAnswered<void>(m_keyring.write(write.key, write.secret), [this, write](const Result<void> &written) {
        setKeyringUsable(written.has_value());
        if (written)
            return write.question->answer({});
        if (place() != Place::Keyring) // chosen meanwhile, for another secret
            return store(write);
        m_waiting.push_back(write);
        Q_EMIT choiceWanted(written.error().message);
    });
}

QFuture<Result<void>> SecretStoreSwitch::remove(const QString &key)
{
    const auto [place, file] = current();
    switch (place) {
    case Place::Keyring:
        return m_keyring.remove(key);
    case Place::Locked:
        return refused<void>(tr("The passphrase of the stored passwords has not been given yet."));
    case Place::File:
        return file->remove(key);
    case Place::Memory:
        break;
    }
    return m_memory.remove(key);
}

} // namespace monitron
