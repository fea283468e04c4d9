// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/feedstream.h"

#include "core/base/coretext.h"
#include "core/base/whendone.h"
#include "core/client/entityreading.h"

namespace monitron {

FeedStream::FeedStream(const MirrorParts &parts, qint64 since, QObject *parent)
    : QObject(parent), m_parts(parts), m_since(since)
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(parts.options.streamPatience);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        end({Error::Code::Network, CoreText::tr("The server's stream of changes has fallen silent.")});
    });
}

void FeedStream::open()
{
    m_silence.start();
    const auto request = apiRequest("GET", "/api/v1/events?hints=true&since=" + QByteArray::number(m_since));
    whenDone(m_parts.session.openEvents(request, this), this, [this](const Result<EventSource *> &source) {
        if (!source) {
            end(source.error());
            return;
        }
        m_source = *source;
        connect(m_source, &EventSource::received, this, &FeedStream::take);
        connect(m_source, &EventSource::ended, this, &FeedStream::end);
        m_source->begin();
    });
}

void FeedStream::take(const QByteArray &bytes)
{
    m_silence.start();
    if (!std::exchange(m_hasSpoken, true))
        Q_EMIT opened();
    const auto events = m_parser.take(bytes);
    if (m_parser.isBroken()) {
        end({Error::Code::Rejected, CoreText::tr("The server's stream of changes can't be read.")});
        return;
    }
    for (const ServerEvent &event : events)
        handle(event);
}

void FeedStream::handle(const ServerEvent &event)
{
    const QJsonObject data = QJsonDocument::fromJson(event.data).object();
    if (event.type == "results") {
        QList<MonitorId> monitors;
        const QJsonArray names = data[u"monitors"].toArray();
        for (const QJsonValue &name : names)
            monitors << MonitorId::fromString(name.toString());
        Q_EMIT resultsRecorded(monitors);
    } else if (event.type == "interruptions") {
        Q_EMIT interruptionsChanged();
    } else if (const auto change = changeFromServer(data)) {
        Q_EMIT changed(*change);
    }
}

void FeedStream::end(const Error &error)
{
    if (std::exchange(m_isOver, true))
        return;
    m_silence.stop();
    if (m_source) {
        m_source->disconnect(this);
        m_source->deleteLater();
    }
    Q_EMIT ended(error);
}

} // namespace monitron
