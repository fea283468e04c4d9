// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/verdicts.h"

#include "app/models/format.h"
#include "core/model/monitorvalidation.h"

#include <QCoreApplication>

#include <algorithm>

namespace monitron {

namespace {

struct Verdicts
{
    Q_DECLARE_TR_FUNCTIONS(Verdicts)
};

bool isTimeout(FailureKind kind)
{
    return kind == FailureKind::ConnectTimeout || kind == FailureKind::ResponseTimeout;
}

void judgeStatus(const Monitor &monitor, const CheckResult &result, std::vector<Verdict> &out)
{
    if (result.statusCode <= 0)
        return;
    const bool ok = std::ranges::any_of(monitor.http.accepted, [&result](const StatusRange &range) {
        return result.statusCode >= range.from && result.statusCode <= range.to;
    });
    const QString ranges = formatStatusRanges(monitor.http.accepted).replace(u'-', u'–');
    out.push_back({ok, (ok ? Verdicts::tr("Status %1 is in %2") : Verdicts::tr("Status %1; expected %2"))
                           .arg(result.statusCode)
                           .arg(ranges)});
}

void judgeCertificate(const Monitor &monitor, const CheckResult &result, std::vector<Verdict> &out)
{
    if (result.failure == FailureKind::Tls) {
        out.push_back({false, Verdicts::tr("Certificate or TLS: %1").arg(result.message)});
        return;
    }
    if (result.facts.chain.empty() || !monitor.http.verifyTls)
        return;
    const Certificate &leaf = result.facts.chain.front();
    const auto days =
        static_cast<int>(std::chrono::floor<std::chrono::days>(leaf.notAfter - result.at).count());
    out.push_back({days >= 0, days >= 0 ? Verdicts::tr("Certificate valid, %n day(s) left", nullptr, days)
                                        : Verdicts::tr("Certificate ended %n day(s) ago", nullptr, -days)});
}

void judgeTime(const Monitor &monitor, const CheckResult &result, std::vector<Verdict> &out)
{
    const QString limit = format::duration(monitor.timeout);
    if (isTimeout(result.failure)) {
        out.push_back({false, result.failure == FailureKind::ConnectTimeout
                                  ? Verdicts::tr("No connection within %1").arg(limit)
                                  : Verdicts::tr("No complete answer within %1").arg(limit)});
    } else if (result.statusCode > 0 || result.outcome == Outcome::Good) {
        const QString sentence = monitor.kind == u"tcp" ? Verdicts::tr("Connected within %1 (%2)")
                                                        : Verdicts::tr("Answered within %1 (%2)");
        out.push_back({true, sentence.arg(limit, format::latency(result.totalUs))});
    }
}

void judgeRedirects(const Monitor &monitor, const CheckResult &result, std::vector<Verdict> &out)
{
    const int most = monitor.http.maxRedirects;
    if (result.failure == FailureKind::RedirectLoop) {
        out.push_back({false, Verdicts::tr("Redirected more often than %n time(s)", nullptr, most)});
        return;
    }
    const QString end = result.facts.finalUrl;
    if (!end.isEmpty() && end != monitor.url && end != monitor.url + QLatin1Char('/'))
        out.push_back({true, Verdicts::tr("Redirected to %1 (followed up to %n time(s))", nullptr, most)
                                 .arg(format::brief(end))});
}

} // namespace

std::vector<Verdict> verdicts(const Monitor &monitor, const CheckResult &result)
{
    if (result.outcome == Outcome::Unobserved)
        return {{false, result.message.isEmpty()
                            ? Verdicts::tr("Nothing can be said: this computer has no network")
                            : result.message}};
    std::vector<Verdict> all;
    if (monitor.kind == u"http") {
        judgeStatus(monitor, result, all);
        judgeCertificate(monitor, result, all);
        judgeRedirects(monitor, result, all);
    }
    judgeTime(monitor, result, all);
    const bool told = std::ranges::any_of(all, [](const Verdict &verdict) { return !verdict.ok; });
    if (result.outcome == Outcome::Bad && !told)
        all.insert(all.begin(), {false, result.message});
    return all;
}

} // namespace monitron
