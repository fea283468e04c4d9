// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/desktopentry.h"

namespace monitron {

QString desktopEntryWord(const QString &word)
{
    QString out;
    for (const QChar c : word) {
        if (QStringLiteral("\"`$\\").contains(c))
            out += QLatin1Char('\\');
        if (c == u'%')
            out += QLatin1Char('%');
        out += c;
    }
    return QString(QLatin1Char('"') + out + QLatin1Char('"'))
        .replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
}

} // namespace monitron
