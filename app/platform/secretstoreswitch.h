// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/secretquestion.h"
#include "core/secrets/memorysecretstore.h"

#include <QMutex>
#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <vector>

namespace monitron {

class FileSecretStore;

/// Secrets in the place that the user has chosen: the keyring, or, where none works, an encrypted file or
/// this run's memory. Nothing is ever written elsewhere: a write that the keyring doesn't take waits until
/// somebody has chosen. Lives in the GUI thread; may be asked from any thread.
class SecretStoreSwitch final : public QObject, public SecretStore
{
    Q_OBJECT
public:
    enum class Place {
        Keyring,
        Locked, ///< an encrypted file whose passphrase hasn't been given in this run
        File,   ///< the same, open
        Memory, ///< gone at the end of this run
    };
    /// `keyring` outlives it; `directory` is where the encrypted file is, once there is one.
    SecretStoreSwitch(SecretStore &keyring, const QString &directory, QObject *parent = nullptr);
    ~SecretStoreSwitch() override;

    [[nodiscard]] Place place() const;
    /// Whether the keyring answered last time.
    [[nodiscard]] bool isKeyringUsable() const { return m_keyringUsable; }
    /// Asks the keyring whether it is there; `changed` follows where that is news.
    void probe();

    /// Opens the encrypted file, or makes it; what this run's memory held moves into it. Refused: the
    /// passphrase is wrong.
    [[nodiscard]] QFuture<Result<void>> openFile(const QString &passphrase);
    /// Keeps what follows for this run only.
    void useMemory();
    /// Nobody wants to choose, or to give the passphrase: what waits is answered Refused.
    void decline();
    /// Moves everything from the file or the memory; the file is removed afterwards. Where one secret doesn't
    /// arrive, nothing is removed.
    [[nodiscard]] QFuture<Result<void>> moveToKeyring();

    [[nodiscard]] QFuture<Result<QString>> read(const QString &key) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString &key, const QString &secret) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &key) override;

Q_SIGNALS:
    /// Another place, or the keyring came or went.
    void changed();
    /// The keyring doesn't take a secret; `why` in its own words. Answered by openFile, useMemory or decline.
    void choiceWanted(const QString &why);
    /// A secret is to be written into the locked file. Answered by openFile or decline.
    void passphraseWanted();

private:
    using Written = std::shared_ptr<SecretQuestion<void>>;
    struct Waiting
    {
        QString key;
        QString secret;
        Written question;
    };
    void store(const Waiting &write);
    void setPlace(Place place, std::shared_ptr<FileSecretStore> file = nullptr);
    void flush();
    void move(QStringList keys, const Written &question);
    void setKeyringUsable(bool usable);
    template <typename T>
    void whenAnswered(const QFuture<Result<T>> &future, std::function<void(const Result<T> &)> answered);
    [[nodiscard]] std::pair<Place, std::shared_ptr<FileSecretStore>> current() const;
    [[nodiscard]] Result<void> emptyMemoryInto(FileSecretStore &file);

    SecretStore &m_keyring;
    const QString m_directory;
    bool m_keyringUsable = true;
    MemorySecretStore m_memory;
    mutable QMutex m_mutex; ///< guards the two below
    Place m_place = Place::Keyring;
    std::shared_ptr<FileSecretStore> m_file;
    std::vector<Waiting> m_waiting;
    std::unique_ptr<QThread> m_opening; ///< the key's derivation takes a while
};

} // namespace monitron
