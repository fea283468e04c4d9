// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/naturalorder.h"

#include <utility>

namespace monitron {

namespace {
constexpr qsizetype sortedLength = 256; ///< of a name
constexpr qsizetype digitWidth = 12;
} // namespace

QString naturalOrder(const QString &name)
{
    QString key;
    QString digits;
    const QString folded = name.left(sortedLength).toCaseFolded() + QChar(u'\0');
    for (const QChar c : folded) {
        if (c >= u'0' && c <= u'9') {
            digits += c;
            continue;
        }
        if (!digits.isEmpty())
            key += std::exchange(digits, {}).rightJustified(digitWidth, u'0');
        if (!c.isNull())
            key += c;
    }
    return key;
}

} // namespace monitron
