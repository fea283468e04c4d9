// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/engineoptions.h"

#include "core/checks/knowngoodhosts.h"

namespace monitron {

EngineOptions engineOptions()
{
    EngineOptions options;
    options.knownGoodHosts = defaultKnownGoodHosts();
    if (qEnvironmentVariableIsSet("MONITRON_KNOWN_GOOD_HOSTS")) {
        options.knownGoodHosts.clear();
        const QString hosts = qEnvironmentVariable("MONITRON_KNOWN_GOOD_HOSTS");
        for (const QString &host : hosts.split(u',', Qt::SkipEmptyParts))
            options.knownGoodHosts.push_back(host.trimmed());
    }
    return options;
}

} // namespace monitron
