// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// Time-based one-time passwords (RFC 6238): SHA-1, 6 digits, steps of 30 seconds, as authenticator apps do.
namespace monitron::auth::totp {

[[nodiscard]] QByteArray makeSecret(); ///< 20 bytes
/// RFC 4648 without padding: how people type it.
[[nodiscard]] QString toBase32(const QByteArray &secret);
[[nodiscard]] std::optional<QByteArray> fromBase32(const QString &text);
/// What a QR code for an authenticator app holds.
[[nodiscard]] QString uriOf(const QByteArray &secret, const QString &email);

[[nodiscard]] qint64 stepAt(Timestamp at);
[[nodiscard]] QString codeOf(const QByteArray &secret, qint64 step);
[[nodiscard]] bool isCode(const QString &text); ///< six digits
/// The step that `code` belongs to: now, or one before or after, for clocks that differ. None: it is wrong.
[[nodiscard]] std::optional<qint64> stepOf(const QByteArray &secret, const QString &code, Timestamp now);

} // namespace monitron::auth::totp
