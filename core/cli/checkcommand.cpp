// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/checkcommand.h"

#include "core/base/clock.h"
#include "core/checks/checkrunner.h"
#include "core/cli/checkarguments.h"
#include "core/cli/checkreport.h"

#include <QEventLoop>

#include <algorithm>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace monitron {

namespace {

enum ExitStatus { Up = 0, Down = 1, WrongArguments = 2 };

void print(FILE *file, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), file);
    std::fflush(file);
}

bool isTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdout)) != 0;
#else
    return isatty(STDOUT_FILENO) != 0;
#endif
}

CheckResult runOnce(CheckRunner &runner, const std::shared_ptr<const Monitor> &monitor)
{
    CheckResult result;
    QEventLoop loop;
    QObject::connect(&runner, &Prober::finished, &loop, [&](const std::vector<CheckAnswer> &answers) {
        result = answers.front().result;
        loop.quit();
    });
    runner.submit({0, monitor, {}, true});
    loop.exec();
    return result;
}

} // namespace

int runCheckCommand(const QStringList &list, const QString &program, const TargetRules &targets)
{
    const Result<CheckArguments> arguments = CheckArguments::parse(list);
    if (!arguments) {
        print(stderr, arguments.error().message + u'\n' +
                          CheckArguments::tr("Help: monitron check --help")
                              .replace(QLatin1String("monitron check"), program + QLatin1String(" check")) +
                          u'\n');
        return WrongArguments;
    }
    if (arguments->help) {
        print(stdout, CheckArguments::usage(program));
        return Up;
    }
    const auto monitor = std::make_shared<const Monitor>(arguments->monitor);
    if (arguments->schemeAssumed)
        print(stderr, CheckArguments::tr("No scheme given, so this checks %1").arg(monitor->url) + u'\n');

    const SystemClock clock;
    CheckRunner runner(clock, CheckLimits{1, 1, 1}, targets);
    const CheckReport report(isTerminal() && qEnvironmentVariableIsEmpty("NO_COLOR"));
    std::vector<CheckResult> results;
    for (int i = 0; i < arguments->repeat; ++i) {
        CheckResult result = runOnce(runner, monitor);
        print(stdout, arguments->json ? CheckReport::json(result) : report.text(result, clock.now()));
        // Only the sums are needed from here on.
        result.facts = {};
        result.evidence = {};
        results.push_back(std::move(result));
    }
    const bool up =
        std::ranges::all_of(results, [](const CheckResult &r) { return r.outcome == Outcome::Good; });
    if (arguments->repeat > 1 && !arguments->json)
        print(stdout, report.summary(std::move(results)));
    return up ? Up : Down;
}

} // namespace monitron
