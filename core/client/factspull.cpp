// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/factspull.h"

#include "core/base/whendone.h"
#include "core/client/apierror.h"
#include "core/client/mirrorfill.h"

#include <QRandomGenerator>

namespace monitron {

FactsPull::FactsPull(const MirrorParts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    m_timer.setParent(this);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { fetch({}); });
}

void FactsPull::start()
{
    const std::chrono::milliseconds every = m_parts.options.factsEvery;
    if (!m_fetchedAt || m_parts.clock.now() - *m_fetchedAt >= every)
        fetch({});
    else
        waitForNext();
}

void FactsPull::stop()
{
    ++m_round;
    m_timer.stop();
}

void FactsPull::noteFetched()
{
    m_fetchedAt = m_parts.clock.now();
}

/// Not all desktops of a team at the same moment.
void FactsPull::waitForNext()
{
    const qint64 every = m_parts.options.factsEvery.count();
    m_timer.start(std::chrono::milliseconds(every / 2 + QRandomGenerator::global()->bounded(every + 1)));
}

/// A page, and those behind it. What fails is tried again with the next round; that the server is away is
/// found by others.
void FactsPull::fetch(const QString &cursor)
{
    whenDone(m_parts.session.send(apiRequest("GET", monitorPagePath(cursor))), this,
             [this, round = m_round](const Result<ApiResponse> &answer) {
                 const auto response = accepted(answer);
                 if (round != m_round)
                     return;
                 if (!response) {
                     waitForNext();
                     return;
                 }
                 const QJsonObject page = response->object();
                 m_parts.store.write([monitors = page[u"monitors"].toArray()](
                                         Writer &writer) { return takeFacts(writer, monitors); },
                                     this, [](const Result<void> &) {});
                 if (const QString next = page[u"next"].toString(); !next.isEmpty()) {
                     fetch(next);
                     return;
                 }
                 noteFetched();
                 waitForNext();
             });
}

} // namespace monitron
