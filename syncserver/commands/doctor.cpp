// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/commands/doctor.h"

#include "core/base/clock.h"
#include "core/secrets/filesecretstore.h"
#include "core/storage/migrator.h"
#include "core/storage/reader.h"
#include "core/storage/readonly.h"
#include "syncserver/datadirectory.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QLockFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QStorageInfo>
#include <QTcpServer>

#include <sys/timex.h>

namespace monitron {

namespace {

constexpr qint64 mebibyte = 1024 * 1024;
constexpr qint64 hardlyAny = 100 * mebibyte;
constexpr qint64 little = 1024 * mebibyte;
constexpr int soonDays = 14;
constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther |
                                      QFile::WriteOther | QFile::ExeGroup | QFile::ExeOther;

QString size(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes);
}

QSslKey readKey(const QByteArray &pem)
{
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        const QSslKey key(pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return {};
}

} // namespace

void Doctor::examine()
{
    settings();
    dataDirectory();
    diskSpace();
    database();
    secrets();
    certificate();
    port();
    clock();
    mail();
}

void Doctor::settings()
{
    const QString what = QStringLiteral("settings");
    for (const QString &problem : m_reading.problems)
        wrong(what, problem);
    for (const QString &warning : m_reading.warnings)
        doubtful(what, warning);
    if (m_reading.problems.isEmpty())
        good(what, m_reading.environmentFile.isEmpty()
                       ? QStringLiteral("from the environment; there is no file")
                       : QStringLiteral("from the environment and %1").arg(m_reading.environmentFile));
    const QFileInfo file(m_reading.environmentFile);
    if (file.isFile() && (file.permissions() & (QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)))
        doubtful(what,
                 QStringLiteral("%1 may be read or written by other users (chmod 600)").arg(file.filePath()));
}

qint64 Doctor::server() const
{
    QLockFile lock(QDir(m_config.dataDirectory).filePath(QStringLiteral("monitron.lock")));
    lock.setStaleLockTime(0);
    qint64 process = 0;
    QString host;
    QString program;
    if (!QFileInfo::exists(lock.fileName()) || lock.tryLock(0))
        return 0;
    return lock.getLockInfo(&process, &host, &program) ? process : 0;
}

void Doctor::dataDirectory()
{
    const QString what = QStringLiteral("data directory");
    const QFileInfo directory(m_config.dataDirectory);
    if (!directory.exists())
        return good(what, QStringLiteral("%1 isn't there yet; it will be made").arg(directory.filePath()));
    if (!directory.isDir())
        return wrong(what, QStringLiteral("%1 is no directory").arg(directory.filePath()));
    if (!directory.isWritable())
        return wrong(what, QStringLiteral("%1 can't be written by this user").arg(directory.filePath()));
    if (directory.permissions() & others)
        doubtful(what, QStringLiteral("%1 is open to other users (chmod 700)").arg(directory.filePath()));
    if (const qint64 process = server(); process > 0)
        good(what,
             QStringLiteral("%1, in use by a server (process %2)").arg(directory.filePath()).arg(process));
    else
        good(what, directory.filePath());
}

void Doctor::diskSpace()
{
    QDir directory(m_config.dataDirectory);
    while (!directory.exists() && directory.cdUp()) {
    }
    const QStorageInfo disk(directory);
    const QString what = QStringLiteral("disk");
    const QString finding = QStringLiteral("%1 free").arg(size(disk.bytesAvailable()));
    if (disk.isReadOnly())
        wrong(what, QStringLiteral("%1 is read-only").arg(disk.rootPath()));
    else if (disk.bytesAvailable() < hardlyAny)
        wrong(what, finding);
    else if (disk.bytesAvailable() < little)
        doubtful(what, finding);
    else
        good(what, finding);
}

void Doctor::database()
{
    const QString what = QStringLiteral("database");
    if (!m_config.usesSqlite()) {
        const auto reader = datadirectory::openReader(m_config);
        return reader ? good(what, QStringLiteral("PostgreSQL")) : wrong(what, reader.error().message);
    }
    const auto version = schemaVersion(m_config.dataDirectory);
    if (!version && version.error().code == Error::Code::NotFound)
        return good(what, QStringLiteral("SQLite; none is there yet, it will be made"));
    if (!version)
        return wrong(what, version.error().message);
    if (*version < Migrator::newestVersion())
        return doubtful(what, QStringLiteral("SQLite, schema %1; the next start brings it to %2")
                                  .arg(*version)
                                  .arg(Migrator::newestVersion()));
    const auto reader = datadirectory::openReader(m_config);
    const auto monitors = reader ? (*reader)->monitors() : tl::make_unexpected(reader.error());
    if (!monitors)
        return wrong(what, monitors.error().message);
    good(what, QStringLiteral("SQLite, schema %1, %2 monitors").arg(*version).arg(monitors->size()));
    const auto aliveAt = (*reader)->aliveAt();
    if (aliveAt && *aliveAt && **aliveAt > SystemClock().now() + std::chrono::minutes(1))
        wrong(QStringLiteral("clock"),
              QStringLiteral("is behind the data, which goes to %1")
                  .arg(QDateTime::fromMSecsSinceEpoch((*aliveAt)->ms(), Qt::UTC).toString(Qt::ISODate)));
}

void Doctor::keyFile(const QString &name, const QString &what)
{
    const QFileInfo file(QDir(m_config.dataDirectory).filePath(name));
    if (!file.exists())
        good(what, QStringLiteral("%1 isn't there yet; it will be made").arg(name));
    else if (file.permissions() & others)
        wrong(what, QStringLiteral("%1 is open to other users (chmod 600)").arg(file.filePath()));
    else if (!file.isReadable())
        wrong(what, QStringLiteral("%1 can't be read by this user").arg(file.filePath()));
    else
        good(what, file.filePath());
}

void Doctor::secrets()
{
    const QString what = QStringLiteral("secrets");
    if (m_config.jwtSecret.isEmpty() || m_config.jwtRefreshSecret.isEmpty())
        keyFile(QStringLiteral("signing-keys"), QStringLiteral("signing keys"));
    else
        good(QStringLiteral("signing keys"), QStringLiteral("from the settings"));
    // Opening them would make what isn't there.
    if (!QFileInfo::exists(QDir(m_config.dataDirectory).filePath(QStringLiteral("secrets.json")))) {
        good(what, QStringLiteral("none are kept yet"));
    } else if (const auto opened = datadirectory::openSecrets(m_config); !opened) {
        wrong(what, opened.error().message);
    } else {
        good(what, m_config.secretsKey.isEmpty() ? QStringLiteral("can be read, with the key file")
                                                 : QStringLiteral("can be read, with MONITRON_SECRETS_KEY"));
    }
}

void Doctor::certificate()
{
    const QString what = QStringLiteral("TLS");
    if (m_config.tlsCertificate.isEmpty())
        return good(what, QStringLiteral("off; requests come as plain HTTP"));
    QFile keyFile(m_config.tlsKey);
    const auto chain = QSslCertificate::fromPath(m_config.tlsCertificate);
    if (chain.isEmpty())
        return wrong(what, QStringLiteral("%1 holds no certificate").arg(m_config.tlsCertificate));
    if (!keyFile.open(QIODevice::ReadOnly) || readKey(keyFile.readAll()).isNull())
        return wrong(what, QStringLiteral("%1 holds no key that can be read").arg(m_config.tlsKey));
    if (keyFile.permissions() & (QFile::ReadOther | QFile::WriteOther))
        doubtful(what, QStringLiteral("%1 may be read by other users").arg(m_config.tlsKey));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime end = chain.front().expiryDate();
    const QString finding = QStringLiteral("the certificate of %1 ends on %2")
                                .arg(chain.front().subjectDisplayName(), end.toUTC().toString(Qt::ISODate));
    if (end < now || chain.front().effectiveDate() > now)
        wrong(what, finding + QStringLiteral(": it isn't valid now"));
    else if (end < now.addDays(soonDays))
        doubtful(what, finding);
    else
        good(what, finding);
}

void Doctor::port()
{
    const QString what = QStringLiteral("port");
    const QString place =
        QStringLiteral("%1 port %2").arg(m_config.listenAddress.toString()).arg(m_config.listenPort);
    QTcpServer probe;
    if (probe.listen(m_config.listenAddress, m_config.listenPort))
        good(what, place + QStringLiteral(" is free"));
    else if (server() > 0)
        good(what, place + QStringLiteral(" is in use, by the running server as it seems"));
    else
        wrong(what, place + QStringLiteral(" can't be used: ") + probe.errorString());
}

void Doctor::clock()
{
    const QString what = QStringLiteral("clock");
    timex state{};
    const bool unsynchronised = ::adjtimex(&state) == TIME_ERROR || (state.status & STA_UNSYNC) != 0;
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    if (unsynchronised)
        doubtful(what,
                 QStringLiteral("%1; nothing keeps it right (NTP) as far as the system knows").arg(now));
    else
        good(what, now + QStringLiteral(", kept right by NTP"));
}

} // namespace monitron
