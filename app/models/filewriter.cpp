// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/filewriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

#include <memory>

namespace monitron {

namespace {

Result<void> write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return failure(Error::Code::Io, QCoreApplication::translate("FileWriter", "%1 can't be written: %2")
                                        .arg(QDir::toNativeSeparators(path), file.errorString()));
}

} // namespace

QFuture<Result<void>> writeFile(const QString &path, std::function<QByteArray()> content)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, path, content = std::move(content)] {
        promise->addResult(write(path, content()));
        promise->finish();
    });
    return promise->future();
}

} // namespace monitron
