// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/config/signingkeys.h"

#include "syncserver/config/serverconfig.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <array>

namespace monitron {

namespace {

constexpr int keyBytes = 48;
constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

QByteArray randomKey()
{
    std::array<quint32, keyBytes / sizeof(quint32)> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), keyBytes).toBase64();
}

Result<SigningKeys> readKeys(const QString &path)
{
    QFile file(path);
    constexpr QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if (file.permissions() & others)
        return failure(
            Error::Code::Refused,
            QStringLiteral("%1 is open to other users. Allow only its owner to use it (chmod 600).")
                .arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Io,
                       QStringLiteral("%1 can't be read: %2.").arg(path, file.errorString()));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    if (lines.size() != 2 || lines[0].size() < keyBytes || lines[1].size() < keyBytes)
        return failure(
            Error::Code::Corrupt,
            QStringLiteral("%1 is damaged. Remove it: everybody then has to sign in again.").arg(path));
    return SigningKeys{lines[0], lines[1]};
}

/// Under another name first, so that half a file is never taken for the keys.
Result<SigningKeys> makeKeys(const QString &path)
{
    const SigningKeys keys{randomKey(), randomKey()};
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return failure(Error::Code::Io, QStringLiteral("The directory of %1 can't be made.").arg(path));
    const QString draft = path + QStringLiteral(".new");
    QFile::remove(draft);
    QFile file(draft);
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly) &&
                         file.write(keys.access + '\n' + keys.refresh + '\n') > 0 && file.flush();
    file.close();
    if (!written || !file.rename(path))
        return failure(Error::Code::Io,
                       QStringLiteral("%1 can't be written: %2.").arg(path, file.errorString()));
    return keys;
}

} // namespace

Result<SigningKeys> SigningKeys::of(const ServerConfig &config)
{
    SigningKeys keys{config.jwtSecret.toUtf8(), config.jwtRefreshSecret.toUtf8()};
    if (!keys.access.isEmpty() && !keys.refresh.isEmpty())
        return keys;
    const QString path = QDir(config.dataDirectory).filePath(QStringLiteral("signing-keys"));
    const Result<SigningKeys> kept = QFileInfo::exists(path) ? readKeys(path) : makeKeys(path);
    if (!kept)
        return kept;
    if (keys.access.isEmpty())
        keys.access = kept->access;
    if (keys.refresh.isEmpty())
        keys.refresh = kept->refresh;
    return keys;
}

} // namespace monitron
