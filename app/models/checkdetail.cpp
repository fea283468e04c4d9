// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/checkdetail.h"

#include "app/models/checktext.h"
#include "app/models/format.h"
#include "app/workspace/whendone.h"
#include "app/workspace/workspace.h"
#include "core/storage/reader.h"
#include "core/transfer/curlcommand.h"

#include <QCoreApplication>
#include <QLocale>

namespace monitron {

namespace {

constexpr std::chrono::milliseconds refreshPause{200};
constexpr std::chrono::hours aroundIt{1};

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

Result<CheckDetailData> detailOf(const Reader &reader, MonitorId id, Timestamp at)
{
    const auto views = reader.monitors({id});
    if (!views)
        return tl::unexpected(views.error());
    if (views->empty())
        return failure(Error::Code::NotFound, Report::tr("This monitor has been deleted."));
    auto check = reader.result(id, at);
    auto facts = reader.facts(id);
    const auto neighbours = reader.neighbours(id, at);
    if (!check)
        return tl::unexpected(check.error());
    if (!facts)
        return tl::unexpected(facts.error());
    if (!neighbours)
        return tl::unexpected(neighbours.error());
    return CheckDetailData{views->front().monitor, std::move(*check), std::move(*facts), *neighbours};
}

} // namespace

CheckDetail::CheckDetail(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshPause);
    connect(&m_refresh, &QTimer::timeout, this, &CheckDetail::readAgain);
    connect(&m_workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.states.contains(m_monitor) && !m_refresh.isActive())
            m_refresh.start();
    });
}

void CheckDetail::show(MonitorId monitor, Timestamp at)
{
    m_monitor = monitor;
    m_at = at;
    m_mayCome = false;
    m_hasFetched = false;
    read();
}

/// It, or those beside it, may be kept elsewhere.
void CheckDetail::fetchBeside()
{
    const Duration beside =
        m_data ? std::max<Duration>(aroundIt, m_data->monitor.interval * 2) : Duration(aroundIt);
    whenDone(m_workspace.fetchChecks(m_monitor, {TimeRange{m_at - beside, m_at + beside}}), this,
             [this, monitor = m_monitor, at = m_at](const Result<void> &there) {
                 if (!there || monitor != m_monitor || at != m_at)
                     return;
                 if (m_data && m_data->check.at == at)
                     readNeighbours();
                 else
                     read();
             });
}

void CheckDetail::showOlder()
{
    if (m_data && m_data->neighbours.older)
        show(m_monitor, *m_data->neighbours.older);
}

void CheckDetail::showNewer()
{
    if (m_data && m_data->neighbours.newer)
        show(m_monitor, *m_data->neighbours.newer);
}

void CheckDetail::runAgain()
{
    whenDone(m_workspace.runNow({m_monitor}), this, [this](const Result<void> &answer) {
        if (!answer)
            Q_EMIT failed(answer.error().message);
    });
}

Timestamp CheckDetail::now() const
{
    return m_workspace.clock().now();
}

void CheckDetail::read()
{
    if (m_reading)
        return;
    m_reading = true;
    const auto query = [id = m_monitor, at = m_at](const Reader &reader) { return detailOf(reader, id, at); };
    whenDone(m_workspace.read(query), this,
             [this, id = m_monitor, at = m_at](const Result<CheckDetailData> &answer) {
                 m_reading = false;
                 if (id != m_monitor || at != m_at) {
                     read();
                 } else if (answer) {
                     m_data = *answer;
                     wantEvidence();
                     Q_EMIT changed();
                 } else {
                     Q_EMIT failed(answer.error().message);
                 }
                 if (id == m_monitor && at == m_at && !std::exchange(m_hasFetched, true))
                     fetchBeside();
             });
}

/// Of a failed check only: of others nothing is kept.
void CheckDetail::wantEvidence()
{
    const CheckResult &check = m_data->check;
    const bool isMissing = check.outcome == Outcome::Bad && check.evidence == Evidence();
    if (!isMissing)
        m_mayCome = false;
    else if (!m_mayCome)
        m_mayCome = m_workspace.want({m_monitor, {}, m_at});
}

void CheckDetail::readAgain()
{
    if (m_mayCome)
        read();
    else
        readNeighbours();
}

void CheckDetail::readNeighbours()
{
    const auto query = [id = m_monitor, at = m_at](const Reader &reader) {
        return reader.neighbours(id, at);
    };
    whenDone(m_workspace.read(query), this,
             [this, id = m_monitor, at = m_at](const Result<Neighbours> &answer) {
                 if (!answer || !m_data || id != m_monitor || at != m_at || m_data->check.at != at ||
                     *answer == m_data->neighbours)
                     return;
                 m_data->neighbours = *answer;
                 Q_EMIT neighboursChanged();
             });
}

QString checkReport(const CheckDetailData &of)
{
    const CheckResult &check = of.check;
    QStringList lines{
        of.monitor.name,
        of.monitor.url,
        format::exactTime(check.at),
        check.manual ? Report::tr("Run by hand") : Report::tr("Scheduled"),
        Report::tr("Result: %1").arg(checkSentence(check)),
    };
    if (check.failure != FailureKind::None)
        lines.append(Report::tr("Kind of failure: %1").arg(failureName(check.failure)));
    if (check.statusCode > 0)
        lines.append(Report::tr("Status: %1").arg(statusText(check.statusCode)));
    lines.append(Report::tr("Total: %1").arg(format::latency(check.totalUs)));
    for (const NamedPhase &phase : namedPhases(check.phases)) {
        if (phase.us)
            lines.append(
                Report::tr("  %1: %2", "phase, duration").arg(phase.name, format::latency(*phase.us)));
    }
    if (check.bytes > 0)
        lines.append(Report::tr("Size: %1").arg(QLocale().formattedDataSize(check.bytes)));
    for (const Certificate &certificate : of.facts.chain)
        lines.append(Report::tr("Certificate: %1, valid until %2, SHA-256 %3")
                         .arg(certificate.subject, format::exactTime(certificate.notAfter),
                              fingerprintText(certificate.sha256)));
    if (!check.evidence.headers.empty()) {
        lines.append(QString());
        for (const HttpHeader &header : check.evidence.headers)
            lines.append(header.name + QStringLiteral(": ") + header.value);
    }
    if (!check.evidence.body.isEmpty() && looksLikeText(check.evidence.body))
        lines << QString() << QString::fromUtf8(check.evidence.body);
    return lines.join(QLatin1Char('\n'));
}

QString checkCurl(const CheckDetailData &of)
{
    return of.monitor.kind == u"http" ? curlCommand(of.monitor) : QString();
}

} // namespace monitron
