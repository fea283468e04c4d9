// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace monitron {

/// What a server said of one field: "password", "is wrong".
struct FieldSentence
{
    QString field;
    QString sentence;
    bool operator==(const FieldSentence &) const = default;
};

/// The parts of "email: is taken; full_name: is too long"; empty where the message isn't of this form.
[[nodiscard]] std::vector<FieldSentence> fieldSentences(const QString &message);

} // namespace monitron
