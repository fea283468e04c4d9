// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/runfromhere.h"

#include "app/models/format.h"
#include "app/workspace/whendone.h"
#include "app/workspace/workspace.h"
#include "core/model/monitordiff.h"
#include "core/storage/reader.h"

#include <algorithm>

namespace monitron {

namespace {

/// Beside the monitor's own timeout: for queues, and for the way of the result to this store.
constexpr Duration patience = std::chrono::seconds(30);
constexpr int latestResults = 5;

/// The newest one that somebody asked for.
std::optional<CheckResult> manualAfter(const std::vector<CheckResult> &newestFirst, Timestamp last)
{
    const auto found = std::ranges::find_if(
        newestFirst, [last](const CheckResult &result) { return result.manual && result.at > last; });
    return found == newestFirst.end() ? std::nullopt : std::optional(*found);
}

} // namespace

RunFromHere::RunFromHere(Workspace &workspace, MonitorId id, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_id(id)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_there.problem =
            tr("The result hasn't come within %1. It may still come; the monitor's page shows it.")
                .arg(format::duration(Duration(m_deadline.interval())));
        Q_EMIT changed();
    });
    connect(&m_workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (m_hasBegun && !m_there.isDone() && changes.states.contains(m_id))
            lookThere();
    });
}

void RunFromHere::start(const std::optional<QString> &secret)
{
    ++m_run;
    m_here = {};
    m_there = {};
    m_hasBegun = false;
    Q_EMIT changed();
    const auto query = [id = m_id](const Reader &reader) -> Result<Before> {
        const auto views = reader.monitors({id});
        if (!views)
            return Unexpected(views.error());
        if (views->empty())
            return failure(Error::Code::NotFound, RunFromHere::tr("This monitor has been deleted."));
        const auto recent = reader.recent({id}, 1);
        if (!recent)
            return Unexpected(recent.error());
        const std::vector<CheckResult> last = recent->value(id);
        return Before{views->front().monitor, last.empty() ? Timestamp() : last.front().at};
    };
    whenDone(m_workspace.read(query), this, [this, secret, run = m_run](const Result<Before> &before) {
        if (run != m_run)
            return;
        if (before)
            begin(*before, secret);
        else
            fail(before.error().message);
    });
}

void RunFromHere::fail(const QString &why)
{
    m_here.problem = m_there.problem = why;
    Q_EMIT changed();
}

void RunFromHere::begin(const Before &before, const std::optional<QString> &secret)
{
    m_monitor = before.monitor;
    m_last = before.last;
    m_hasBegun = true;
    Monitor fromHere = before.monitor;
    m_missingHeaders = hiddenHeaders(fromHere);
    std::erase_if(fromHere.http.headers, isHidden);
    m_deadline.start(before.monitor.timeout + patience);
    whenDone(m_workspace.tryMonitor(fromHere, secret), this,
             [this, run = m_run](const Result<CheckResult> &answer) {
                 if (run != m_run)
                     return;
                 if (answer)
                     m_here.check = *answer;
                 else
                     m_here.problem = answer.error().message;
                 Q_EMIT changed();
             });
    whenDone(m_workspace.runNow({m_id}), this, [this, run = m_run](const Result<void> &asked) {
        if (run != m_run || asked || m_there.isDone())
            return;
        m_deadline.stop();
        m_there.problem = asked.error().message;
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void RunFromHere::lookThere()
{
    const auto query = [id = m_id](const Reader &reader) {
        return reader.results(id, Timestamp(std::numeric_limits<qint64>::max()), latestResults);
    };
    whenDone(m_workspace.read(query), this,
             [this, run = m_run](const Result<std::vector<CheckResult>> &results) {
                 if (run != m_run || m_there.isDone() || !results)
                     return;
                 m_there.check = manualAfter(*results, m_last);
                 if (!m_there.check)
                     return;
                 m_deadline.stop();
                 Q_EMIT changed();
             });
}

QString RunFromHere::comparison() const
{
    if (!m_here.check || !m_there.check)
        return {};
    const CheckResult &here = *m_here.check;
    const CheckResult &there = *m_there.check;
    if (there.outcome == Outcome::Unobserved)
        return tr("The server has no network just now, so it can't say anything.");
    const bool worksHere = here.outcome == Outcome::Good;
    const bool worksThere = there.outcome == Outcome::Good;
    if (worksHere && worksThere)
        return tr("It works from both: in %1 from the server, in %2 from this computer.")
            .arg(format::latency(there.totalUs), format::latency(here.totalUs));
    if (worksThere)
        return tr(
            "It works from the server and not from this computer: what is between this computer and the "
            "target is in the way, or the target treats the two differently.");
    if (worksHere)
        return tr("It works from this computer and not from the server: what is between the server and the "
                  "target is in the way, or the target treats the two differently.");
    return here.failure == there.failure ? tr("It works from neither, for the same reason: it is the target.")
                                         : tr("It works from neither, and each says something else.");
}

} // namespace monitron
