// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QHostAddress>
#include <QPair>
#include <QStringList>
#include <QUrl>

/// Texts of the configuration as values. Each error is Invalid and completes "NAME: …".
namespace monitron::values {

/// true, yes, on, 1; false, no, off, 0; in any case.
[[nodiscard]] Result<bool> flag(const QString &text);
[[nodiscard]] Result<int> number(const QString &text, int low, int high);
/// Which of the `words` it is, by index; in any case.
[[nodiscard]] Result<int> oneOf(const QString &text, const QStringList &words);
/// "127.0.0.1:8080", "[::1]:8080", ":8080" (every address), "8080" (this computer only).
[[nodiscard]] Result<QPair<QHostAddress, quint16>> listenAddress(const QString &text);
/// Separated by commas or blanks, without empty ones.
[[nodiscard]] QStringList list(const QString &text);
/// http or https with a host, without user, query and fragment; a slash at the end is taken off.
[[nodiscard]] Result<QUrl> webAddress(const QString &text);
/// A web address without a path, as browsers send it in Origin.
[[nodiscard]] Result<QString> origin(const QString &text);
[[nodiscard]] Result<QString> hostAndPort(const QString &text);
[[nodiscard]] Result<QString> emailAddress(const QString &text);
/// A database that the server can use: postgresql://, postgres:// or postgresql+psycopg2://.
[[nodiscard]] Result<QString> databaseUrl(const QString &text);
/// At least 32 bytes, and nothing that stands in a manual.
[[nodiscard]] Result<QString> signingSecret(const QString &text);
/// A passphrase of at least 16 characters that isn't a known placeholder either.
[[nodiscard]] Result<QString> passphrase(const QString &text);

} // namespace monitron::values
