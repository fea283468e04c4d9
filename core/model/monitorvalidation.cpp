// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/monitorvalidation.h"

#include "core/base/coretext.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace monitron {

namespace {

using namespace std::chrono_literals;

class Rules
{
public:
    void require(bool holds, const char *field, const QString &message)
    {
        if (!holds)
            m_errors.push_back({QString::fromLatin1(field), message});
    }
    [[nodiscard]] std::vector<FieldError> take() { return std::move(m_errors); }

private:
    std::vector<FieldError> m_errors;
};

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
}

/// RFC 9110: a token.
bool isHeaderName(const QString &name)
{
    static const QRegularExpression token(QStringLiteral(R"(^[A-Za-z0-9!#$%&'*+.^_`|~-]+$)"));
    return token.match(name).hasMatch();
}

void checkUrl(Rules &rules, const Monitor &monitor)
{
    const QUrl url(monitor.url.trimmed(), QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    if (monitor.url.trimmed().isEmpty()) {
        rules.require(false, "url", CoreText::tr("is needed"));
    } else if (!url.isValid() || url.host().isEmpty()) {
        rules.require(false, "url", CoreText::tr("is not an address such as https://example.org/health"));
    } else if (monitor.kind == u"http") {
        rules.require(scheme == u"http" || scheme == u"https", "url",
                      CoreText::tr("must begin with http:// or https://"));
    } else if (monitor.kind == u"tcp") {
        rules.require(scheme == u"tcp", "url", CoreText::tr("must begin with tcp://"));
        rules.require(url.port() > 0, "url", CoreText::tr("needs a port, such as tcp://db.example.org:5432"));
    }
}

void checkHttp(Rules &rules, const HttpOptions &http)
{
    static const QStringList methods{
        QStringLiteral("GET"),   QStringLiteral("HEAD"),   QStringLiteral("POST"),   QStringLiteral("PUT"),
        QStringLiteral("PATCH"), QStringLiteral("DELETE"), QStringLiteral("OPTIONS")};
    rules.require(methods.contains(http.method), "method",
                  CoreText::tr("must be one of %1").arg(methods.join(u", ")));
    for (const HttpHeader &header : http.headers) {
        rules.require(isHeaderName(header.name), "headers",
                      CoreText::tr("“%1” is not a header name").arg(header.name.left(60)));
        rules.require(!hasControlCharacter(header.value), "headers",
                      CoreText::tr("the value of “%1” has a line break or control character")
                          .arg(header.name.left(60)));
    }
    rules.require(http.body.size() <= 1024 * 1024, "body", CoreText::tr("must not be over 1 MiB"));
    rules.require(http.auth.scheme != HttpAuth::Scheme::Basic || !http.auth.user.isEmpty(), "auth_user",
                  CoreText::tr("is needed for basic authentication"));
    rules.require(!http.auth.user.contains(u':'), "auth_user", CoreText::tr("must not contain a colon"));
    rules.require(http.maxRedirects >= 0 && http.maxRedirects <= 30, "max_redirects",
                  CoreText::tr("must be from %1 to %2").arg(0).arg(30));
    rules.require(!http.accepted.empty(), "accepted_statuses",
                  CoreText::tr("needs at least one status or range"));
    for (const StatusRange &range : http.accepted) {
        rules.require(range.from >= 100 && range.to <= 599 && range.from <= range.to, "accepted_statuses",
                      CoreText::tr("%1-%2 is not a range within 100-599").arg(range.from).arg(range.to));
    }
}

void checkPolicy(Rules &rules, const Policy &policy)
{
    const auto number = [&rules](int value, int low, int high, const char *field) {
        rules.require(value >= low && value <= high, field,
                      CoreText::tr("must be from %1 to %2").arg(low).arg(high));
    };
    const auto duration = [&rules](Duration value, int high, const char *field) {
        const qint64 whole = value.count() / 1000;
        rules.require(whole >= 0 && whole <= high, field,
                      CoreText::tr("must be from %1 to %2 s").arg(0).arg(high));
    };
    number(policy.confirmAfter, 1, 100, "confirm_after");
    number(policy.recoverAfter, 1, 100, "recover_after");
    duration(policy.calm, 86400, "calm_seconds");
    number(policy.flapAfter, 0, 100, "flap_after");
    number(policy.threshold, 0, 1000, "sustained_threshold");
    duration(policy.window, 7 * 86400, "window_seconds");
    duration(policy.reminder, 7 * 86400, "reminder_seconds");
    rules.require(policy.retry.size() <= 20, "retry", CoreText::tr("must not have over 20 stages"));
    for (const RetryStage &stage : policy.retry) {
        rules.require(!stage.attempts || *stage.attempts >= 1, "retry",
                      CoreText::tr("a stage needs at least 1 attempt"));
        rules.require(stage.delay >= 1s && stage.delay <= 86400s, "retry",
                      CoreText::tr("a stage's delay must be from 1 to 86400 s"));
    }
}

} // namespace

std::vector<FieldError> validate(const Monitor &monitor)
{
    Rules rules;
    rules.require(!monitor.name.trimmed().isEmpty(), "name", CoreText::tr("is needed"));
    rules.require(monitor.name.size() <= 10'000, "name", CoreText::tr("must not be over 10,000 characters"));
    rules.require(!hasControlCharacter(monitor.name), "name", CoreText::tr("must be one line"));
    rules.require(!hasControlCharacter(monitor.group), "group", CoreText::tr("must be one line"));
    rules.require(monitor.tags.size() <= 100, "tags", CoreText::tr("must not be over 100"));
    checkUrl(rules, monitor);
    rules.require(monitor.interval >= 5s && monitor.interval <= 86400s, "interval_seconds",
                  CoreText::tr("must be from %1 to %2 s").arg(5).arg(86400));
    rules.require(monitor.timeout >= 1s && monitor.timeout <= 60s, "timeout_seconds",
                  CoreText::tr("must be from %1 to %2 s").arg(1).arg(60));
    if (monitor.kind == u"http")
        checkHttp(rules, monitor.http);
    checkPolicy(rules, monitor.policy);
    return rules.take();
}

Result<void> validated(const Monitor &monitor)
{
    const std::vector<FieldError> errors = validate(monitor);
    if (errors.empty())
        return {};
    QStringList lines;
    for (const FieldError &error : errors)
        lines.append(error.field + QStringLiteral(": ") + error.message);
    return failure(Error::Code::Invalid, lines.join(u'\n'));
}

Result<std::vector<StatusRange>> parseStatusRanges(const QString &text)
{
    static const QRegularExpression one(QStringLiteral(R"(^\s*(\d{3})\s*(?:[-–]\s*(\d{3})\s*)?$)"));
    std::vector<StatusRange> ranges;
    const QStringList parts = text.split(u',');
    for (const QString &part : parts) {
        const auto match = one.match(part);
        if (!match.hasMatch())
            return failure(
                Error::Code::Invalid,
                CoreText::tr("“%1” is not a status or a range such as 200-299").arg(part.trimmed()));
        const int from = match.captured(1).toInt();
        const int to = match.captured(2).isEmpty() ? from : match.captured(2).toInt();
        if (from < 100 || to > 599 || from > to)
            return failure(Error::Code::Invalid,
                           CoreText::tr("“%1” is not within 100-599 or runs backwards").arg(part.trimmed()));
        ranges.push_back({from, to});
    }
    return ranges;
}

QString formatStatusRanges(const std::vector<StatusRange> &ranges)
{
    QStringList parts;
    for (const StatusRange &range : ranges) {
        parts.append(range.from == range.to ? QString::number(range.from)
                                            : QStringLiteral("%1-%2").arg(range.from).arg(range.to));
    }
    return parts.join(u", ");
}

} // namespace monitron
