// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace monitron::auth {

/// Something random that is given away once: whoever has the text proves it by its hash, which is what is
/// kept. 32 random bytes can't be guessed, so a plain SHA-256 is enough.
struct SecretToken
{
    QString text;
    QByteArray hash;

    /// `prefix` and 32 random bytes in base64url.
    [[nodiscard]] static SecretToken make(const QString &prefix = {});
    [[nodiscard]] static QByteArray hashOf(const QString &text);
    /// The same under a key (HMAC): another key, and no token is known any more.
    [[nodiscard]] static QByteArray hashOf(const QString &text, const QByteArray &key);
};

[[nodiscard]] QByteArray randomBytes(qsizetype count);
/// Lower-case letters and digits that can't be mistaken for each other: five bits each.
[[nodiscard]] QString randomLetters(qsizetype count);
[[nodiscard]] bool equalInConstantTime(const QByteArray &a, const QByteArray &b);

} // namespace monitron::auth
