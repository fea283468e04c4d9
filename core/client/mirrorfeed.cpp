// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/mirrorfeed.h"

#include "core/base/coretext.h"
#include "core/base/whendone.h"
#include "core/client/apierror.h"
#include "core/client/entityreading.h"
#include "core/client/feedstream.h"
#include "core/client/mirrorupdate.h"

namespace monitron {

namespace {
constexpr int changesAtOnce = 1000;
/// So many streams in a row that never said anything: something in between doesn't let them pass.
constexpr int deadStreamsForPolling = 2;
} // namespace

MirrorFeed::MirrorFeed(const MirrorParts &parts, Passage &passage, qint64 sequence, QObject *parent)
    : QObject(parent), m_parts(parts), m_passage(passage), m_sequence(sequence)
{
    connect(&m_resultsPoll, &QTimer::timeout, this, &MirrorFeed::resultsWanted);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (m_isCatchingUp)
            return;
        if (m_parts.clock.now() < m_passage.streamAgain)
            catchUp();
        else
            Q_EMIT lost({Error::Code::Cancelled, CoreText::tr("Looking whether the stream gets through.")});
    });
}

void MirrorFeed::start()
{
    catchUp();
}

/// What has happened since the last change that is stored.
void MirrorFeed::catchUp()
{
    m_isCatchingUp = true;
    const QByteArray path = "/api/v1/changes?limit=" + QByteArray::number(changesAtOnce) +
                            "&since=" + QByteArray::number(m_sequence);
    whenDone(m_parts.session.send(apiRequest("GET", path)), this, [this](const Result<ApiResponse> &answer) {
        const auto response = accepted(answer);
        if (response)
            takeChanges(response->object());
        else
            Q_EMIT lost(response.error());
    });
}

void MirrorFeed::takeChanges(const QJsonObject &page)
{
    std::vector<Change> changes;
    const QJsonArray list = page[u"changes"].toArray();
    for (const QJsonValue &entry : list) {
        if (auto change = changeFromServer(entry.toObject()))
            changes.push_back(std::move(*change));
    }
    const bool hasMore = page[u"more"].toBool();
    const auto goOn = [this, hasMore] {
        if (hasMore)
            catchUp();
        else
            caughtUp();
    };
    if (changes.empty())
        goOn();
    else
        apply(changes, page[u"last"].toInteger(), goOn);
}

void MirrorFeed::apply(const std::vector<Change> &changes, qint64 last, std::function<void()> applied)
{
    auto *job = new MirrorUpdate(m_parts, changes, last, this);
    connect(job, &MirrorUpdate::finished, this,
            [this, job, last, applied = std::move(applied)](const std::optional<Error> &error) {
                job->deleteLater();
                if (error) {
                    Q_EMIT lost(*error);
                    return;
                }
                m_sequence = last;
                if (!job->histories().isEmpty())
                    Q_EMIT historyAdded(job->histories());
                applied();
            });
    job->start();
}

void MirrorFeed::caughtUp()
{
    m_isCatchingUp = false;
    Q_EMIT inStep();
    if (m_stream || m_poll.isActive())
        return; // a round of polling
    const bool streamsPass =
        m_passage.deadStreams < deadStreamsForPolling || m_parts.clock.now() >= m_passage.streamAgain;
    if (streamsPass) {
        openStream();
    } else {
        m_poll.start(m_parts.options.pollEvery);
        m_resultsPoll.start(m_parts.options.resultsEvery);
    }
}

void MirrorFeed::openStream()
{
    m_stream = new FeedStream(m_parts, m_sequence, this);
    connect(m_stream, &FeedStream::opened, this, [this] { m_passage.deadStreams = 0; });
    connect(m_stream, &FeedStream::changed, this, [this](const Change &change) {
        m_changes.push_back(change);
        update();
    });
    connect(m_stream, &FeedStream::resultsRecorded, this, &MirrorFeed::resultsRecorded);
    connect(m_stream, &FeedStream::interruptionsChanged, this, &MirrorFeed::interruptionsChanged);
    connect(m_stream, &FeedStream::ended, this, [this](const Error &error) {
        // What we hung up ourselves, or what says why it ends, doesn't count.
        if (!m_stream->hasSpoken() && ++m_passage.deadStreams >= deadStreamsForPolling)
            m_passage.streamAgain = m_parts.clock.now() + m_parts.options.streamAgain;
        Q_EMIT lost(error);
    });
    m_stream->open();
}

/// Stores what came by the stream; what comes meanwhile is stored together.
void MirrorFeed::update()
{
    if (m_isUpdating || m_changes.empty())
        return;
    m_isUpdating = true;
    const auto changes = std::exchange(m_changes, {});
    apply(changes, changes.back().sequence, [this] {
        m_isUpdating = false;
        Q_EMIT inStep();
        update();
    });
}

} // namespace monitron
