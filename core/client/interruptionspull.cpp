// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/interruptionspull.h"

#include "core/base/whendone.h"
#include "core/client/apierror.h"
#include "core/client/mirrorfill.h"

namespace monitron {

InterruptionsPull::InterruptionsPull(const MirrorParts &parts, QObject *parent)
    : QObject(parent), m_parts(parts)
{
    m_pause.setParent(this);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_isWanted)
            fetchSoon();
    });
}

void InterruptionsPull::fetchSoon()
{
    m_isWanted = m_isFetching || m_pause.isActive();
    if (m_isWanted)
        return;
    fetch();
    m_pause.start(m_parts.options.interruptionsEvery);
}

void InterruptionsPull::stop()
{
    ++m_round;
    m_pause.stop();
    m_isFetching = m_isWanted = false;
}

void InterruptionsPull::fetch()
{
    m_isFetching = true;
    const qint64 since = (m_parts.clock.now() - m_parts.options.resultsKept).ms();
    const QByteArray path = "/api/v1/sync/interruptions?since=" + QByteArray::number(since);
    whenDone(m_parts.session.send(apiRequest("GET", path)), this,
             [this, round = m_round](const Result<ApiResponse> &answer) {
                 if (round == m_round)
                     answered(answer);
             });
}

void InterruptionsPull::answered(const Result<ApiResponse> &answer)
{
    m_isFetching = false;
    const auto response = accepted(answer);
    if (!response) {
        Q_EMIT failed(response.error());
        return;
    }
    m_parts.store.write(
        [list = response->json().array()](Writer &writer) { return takeInterruptions(writer, list); }, this,
        [](const Result<void> &) {});
    if (m_isWanted)
        fetchSoon();
}

} // namespace monitron
