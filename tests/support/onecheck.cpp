// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/onecheck.h"

#include "core/checks/checkregistry.h"
#include "core/checks/checkrunner.h"

#include <QSignalSpy>

namespace monitron::test {

Monitor monitorFor(const QString &url)
{
    Monitor monitor;
    monitor.id = MonitorId::make(SystemClock().now());
    monitor.name = QStringLiteral("test");
    monitor.url = url;
    monitor.kind = checkKindForUrl(url);
    monitor.timeout = std::chrono::seconds(5);
    return monitor;
}

CheckResult runCheck(const Monitor &monitor, const QString &secret, const TargetRules &targets)
{
    const SystemClock clock;
    CheckRunner runner(clock, CheckLimits{1, 1, 1}, targets);
    QSignalSpy spy(&runner, &Prober::finished);
    runner.submit({1, std::make_shared<const Monitor>(monitor), secret, false});
    if (spy.isEmpty() && !spy.wait(30'000))
        qFatal("No answer to the check of %s", qPrintable(monitor.url));
    return spy.first().first().value<std::vector<CheckAnswer>>().front().result;
}

} // namespace monitron::test
