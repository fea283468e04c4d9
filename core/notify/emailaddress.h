// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace monitron {

/// "anna@example.org" or "Anna <anna@example.org>".
struct EmailAddress
{
    QString name;       ///< may be empty
    QByteArray address; ///< ASCII; an international domain is in its ASCII form

    /// None when it isn't an address that can be written into a mail.
    [[nodiscard]] static std::optional<EmailAddress> parse(const QString &text);
    [[nodiscard]] QByteArray domain() const { return address.mid(address.lastIndexOf('@') + 1); }
    /// As it stands in From and To.
    [[nodiscard]] QByteArray toHeader() const;

    bool operator==(const EmailAddress &) const = default;
};

} // namespace monitron
