// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/checkorder.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace monitron {

/// Takes the secrets of one order out of whatever is shown or kept of its answer: its password or token (also
/// as sent in base64 or percent-encoded), the URL's password, the values of the monitor's own secret-looking
/// headers, and the values of the answer's cookie and authorization headers.
class Redactor
{
public:
    explicit Redactor(const CheckOrder &order);

    [[nodiscard]] QString text(const QString &text) const;
    /// `body` may be longer than what is kept, so that a secret across the cut is recognised.
    [[nodiscard]] Evidence evidence(const QList<std::pair<QByteArray, QByteArray>> &headers,
                                    const QByteArray &body) const;

    /// How many bytes of a body evidence() wants to see.
    static constexpr qsizetype bodyWindow = maxEvidenceBody + 4096;

private:
    void add(const QByteArray &secret);
    [[nodiscard]] QByteArray clean(const QByteArray &bytes, qsizetype limit) const;

    QList<QByteArray> m_secrets; ///< longest first
};

/// Whether a header of this name usually carries a secret.
[[nodiscard]] bool isSecretHeader(const QString &name);

} // namespace monitron
