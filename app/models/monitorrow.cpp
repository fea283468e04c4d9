// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/monitorrow.h"

namespace monitron {

QString MonitorRow::haystack() const
{
    const QChar separator(u'\n');
    return (monitor.name + separator + monitor.url + separator + monitor.group + separator +
            monitor.tags.join(separator))
        .toCaseFolded();
}

} // namespace monitron
