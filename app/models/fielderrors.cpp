// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/fielderrors.h"

#include <QRegularExpression>

namespace monitron {

std::vector<FieldSentence> fieldSentences(const QString &message)
{
    static const QRegularExpression form(QStringLiteral("^([a-z][a-z_]*): (.+)$"));
    const QString separator = QStringLiteral("; ");
    std::vector<FieldSentence> all;
    const QStringList parts = message.split(separator);
    for (const QString &part : parts) {
        if (const auto match = form.match(part); match.hasMatch())
            all.push_back({match.captured(1), match.captured(2)});
        else if (all.empty())
            return {};
        else // a sentence may have a semicolon of its own
            all.back().sentence += separator + part;
    }
    return all;
}

} // namespace monitron
