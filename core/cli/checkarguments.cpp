// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/checkarguments.h"

#include "core/checks/checkregistry.h"
#include "core/model/monitorvalidation.h"

#include <QCommandLineParser>

namespace monitron {

namespace {

constexpr int maxRepeat = 1'000'000;

Unexpected invalid(const QString &message)
{
    return failure(Error::Code::Invalid, message);
}

void addOptions(QCommandLineParser &parser)
{
    const auto add = [&](const char *name, const QString &value) {
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), QString(), value));
    };
    for (const char *name : {"method", "header", "body", "timeout", "repeat", "max-redirects"})
        add(name, QStringLiteral("value"));
    for (const char *name : {"json", "insecure", "help"})
        add(name, QString());
}

Result<HttpHeader> parseHeader(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon <= 0)
        return invalid(CheckArguments::tr("--header “%1”: write it as 'Name: value'").arg(text));
    return HttpHeader{text.left(colon).trimmed(), text.mid(colon + 1).trimmed()};
}

Result<int> parseNumber(const QCommandLineParser &parser, const QString &option, int otherwise, int min,
                        int max)
{
    if (!parser.isSet(option))
        return otherwise;
    bool isNumber = false;
    const int number = parser.value(option).toInt(&isNumber);
    if (!isNumber || number < min || number > max) {
        return invalid(CheckArguments::tr("--%1 needs a whole number from %2 to %3, not “%4”")
                           .arg(option)
                           .arg(min)
                           .arg(max)
                           .arg(parser.value(option)));
    }
    return number;
}

Result<void> readTimeout(const QCommandLineParser &parser, Monitor &monitor)
{
    if (!parser.isSet(QStringLiteral("timeout")))
        return {};
    bool isNumber = false;
    const double seconds = parser.value(QStringLiteral("timeout")).toDouble(&isNumber);
    if (!isNumber || !(seconds >= 1 && seconds <= 60)) {
        return invalid(CheckArguments::tr("--timeout needs seconds from 1 to 60, not “%1”")
                           .arg(parser.value(QStringLiteral("timeout"))));
    }
    monitor.timeout = Duration(qRound64(seconds * 1000));
    return {};
}

} // namespace

Result<CheckArguments> CheckArguments::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.addPositionalArgument(QStringLiteral("url"), QString());
    if (!parser.parse(QStringList{QStringLiteral("monitron check")} + arguments))
        return invalid(parser.errorText());

    CheckArguments result;
    result.json = parser.isSet(QStringLiteral("json"));
    result.help = parser.isSet(QStringLiteral("help"));
    if (result.help)
        return result;
    if (parser.positionalArguments().size() != 1)
        return invalid(parser.positionalArguments().isEmpty() ? tr("Which address? Give one URL")
                                                              : tr("Give one URL, not several"));
    Monitor &monitor = result.monitor;
    monitor.url = parser.positionalArguments().constFirst().trimmed();
    result.schemeAssumed = !monitor.url.contains(QLatin1String("://"));
    if (result.schemeAssumed)
        monitor.url.prepend(QLatin1String("https://"));
    monitor.name = QStringLiteral("check");
    monitor.kind = checkKindForUrl(monitor.url);
    if (monitor.kind.isEmpty())
        return invalid(
            tr("“%1” can't be checked: use http://, https:// or tcp://host:port").arg(monitor.url));
    if (const Result<void> valid = checkUrl(monitor.kind, monitor.url); !valid)
        return Unexpected(valid.error());

    if (parser.isSet(QStringLiteral("method")))
        monitor.http.method = parser.value(QStringLiteral("method")).toUpper();
    for (const QString &text : parser.values(QStringLiteral("header"))) {
        const Result<HttpHeader> header = parseHeader(text);
        if (!header)
            return Unexpected(header.error());
        monitor.http.headers.push_back(*header);
    }
    monitor.http.body = parser.value(QStringLiteral("body")).toUtf8();
    monitor.http.verifyTls = !parser.isSet(QStringLiteral("insecure"));
    if (const Result<void> read = readTimeout(parser, monitor); !read)
        return Unexpected(read.error());
    const Result<int> redirects =
        parseNumber(parser, QStringLiteral("max-redirects"), monitor.http.maxRedirects, 0, 20);
    const Result<int> repeat = parseNumber(parser, QStringLiteral("repeat"), 1, 1, maxRepeat);
    if (!redirects || !repeat)
        return Unexpected(redirects ? repeat.error() : redirects.error());
    monitor.http.maxRedirects = *redirects;
    result.repeat = *repeat;
    if (const Result<void> valid = validated(monitor); !valid)
        return Unexpected(valid.error());
    return result;
}

QString CheckArguments::usage(const QString &program)
{
    QString text = tr("Usage: monitron check URL [options]\n"
                      "Checks an address once, without any profile, and shows where the time went.\n"
                      "URL is http://…, https://… or tcp://host:port; without a scheme, https is assumed.\n"
                      "\n"
                      "  --method M          GET (default), HEAD, POST, PUT, PATCH, DELETE or OPTIONS\n"
                      "  --header 'K: V'     a header to send; may be repeated\n"
                      "  --body TEXT         a body to send\n"
                      "  --timeout S         seconds for the whole check, 1 to 60 (default 10)\n"
                      "  --max-redirects N   redirects to follow (default 5; 0: the redirect is the answer)\n"
                      "  --insecure          accept any certificate\n"
                      "  --repeat N          check N times, one after another, and sum up\n"
                      "  --json              one JSON object per check, each on a line\n"
                      "\n"
                      "Exit status: 0 up, 1 down, 2 wrong arguments.\n");
    return text.replace(QLatin1String("monitron check"), program + QLatin1String(" check"));
}

} // namespace monitron
