// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The way back: answers and event streams.
#include "syncserver/http/connection.h"
#include "syncserver/http/handler.h"
#include "syncserver/http/responsehead.h"

namespace monitron::http {

void Connection::answer(Response response)
{
    if (m_loop->runsHere())
        return sendAnswer(std::move(response));
    m_loop->post([self = shared_from_this(), response = std::move(response)]() mutable {
        self->sendAnswer(std::move(response));
    });
}

void Connection::unanswered()
{
    // The handler is asked on the loop, which ends before it.
    const auto refuse = [](Connection &self) {
        if (self.m_phase == Phase::Handling)
            self.sendAnswer(
                self.m_loop->handler().refusal(500, QStringLiteral("The request was not answered.")));
    };
    if (m_loop->runsHere())
        return refuse(*this);
    m_loop->post([self = shared_from_this(), refuse] { refuse(*self); });
}

void Connection::sendAnswer(Response response)
{
    if (m_phase != Phase::Handling)
        return; // closed meanwhile
    Exchange &exchange = *m_exchange;
    exchange.keepAlive = exchange.keepAlive && !m_loop->isDraining();
    exchange.answer = std::move(response);
    writeHead(exchange.answer, {exchange.head.isHttp11, exchange.keepAlive, false}, m_loop->date(),
              exchange.answerHead);
    enter(Phase::Answering, Deadlines::Kind::Write);
    const std::array<QByteArrayView, 2> pieces{exchange.answerHead, exchange.answer.body};
    const bool hasBody =
        !exchange.isHead && mayHaveBody(exchange.answer.status) && !exchange.answer.body.isEmpty();
    write(std::span(pieces).first(hasBody ? 2 : 1));
}

void Connection::write(std::span<const QByteArrayView> pieces)
{
    m_isWriting = true;
    m_writing = 0;
    for (const QByteArrayView piece : pieces)
        m_writing += piece.size();
    m_transport->write(pieces, shared_from_this());
}

void Connection::onWritten(bool ok)
{
    m_isWriting = false;
    if (m_phase == Phase::Closed)
        return;
    if (!ok)
        return close(Transport::How::Orderly);
    Tally::add(m_loop->tally().bytesSent, static_cast<quint64>(m_writing));
    switch (m_phase) {
    case Phase::Continue:
        m_phase = Phase::Body; // its deadline runs on
        return readBody();
    case Phase::Answering:
        m_exchange->answer = Response();
        return m_exchange->keepAlive ? next() : finish();
    case Phase::Streaming:
        return writeStream();
    default:
        return;
    }
}

std::weak_ptr<EventStream::Target> Connection::beginStream(Response response)
{
    const std::weak_ptr<Connection> weak = weak_from_this();
    // Weak on the loop's side: streams that are forgotten by everybody but the connection must not keep it.
    auto queue = std::make_shared<StreamQueue>(m_loop->limits().streamBacklog, [weak, loop = m_loop] {
        loop->post([weak] {
            if (const auto self = weak.lock())
                self->writeStream();
        });
    });
    auto start = [self = shared_from_this(), queue, response = std::move(response)]() mutable {
        self->startStream(std::move(response), std::move(queue));
    };
    if (m_loop->runsHere())
        start();
    else
        m_loop->post(std::move(start));
    return queue;
}

void Connection::startStream(Response response, std::shared_ptr<StreamQueue> queue)
{
    if (m_phase != Phase::Handling)
        return queue->abandon();
    const bool isHead = m_exchange->isHead;
    QByteArray head;
    writeHead(response, {m_exchange->head.isHttp11, false, true}, m_loop->date(), head);
    if (!isHead)
        head += response.body;
    m_exchange.reset();
    m_stream = std::move(queue);
    Tally::add(m_loop->tally().streams, 1);
    enter(Phase::Streaming, Deadlines::Kind::Write);
    m_streamPieces = {std::make_shared<const QByteArray>(std::move(head))};
    const QByteArrayView piece(*m_streamPieces.front());
    write({&piece, 1});
    awaitStreamEnd();
    if (isHead || m_loop->isDraining())
        m_stream->close();
}

void Connection::awaitStreamEnd()
{
    m_transport->read(m_streamInput, shared_from_this());
}

void Connection::writeStream()
{
    if (m_phase != Phase::Streaming)
        return;
    if (m_stream->isTooMuch())
        return dropStream();
    if (m_isWriting)
        return;
    auto batch = m_stream->take(std::exchange(m_streamBytes, 0));
    if (batch.isEnd)
        return finish();
    m_streamPieces = std::move(batch.pieces);
    if (m_streamPieces.empty())
        return m_loop->setDeadline(m_place.deadline, Deadlines::Kind::Heartbeat);
    std::vector<QByteArrayView> views;
    views.reserve(m_streamPieces.size());
    for (const auto &piece : m_streamPieces) {
        views.emplace_back(*piece);
        m_streamBytes += piece->size();
    }
    m_loop->setDeadline(m_place.deadline, Deadlines::Kind::Write);
    write(views);
}

void Connection::dropStream()
{
    Tally::add<quint64>(m_loop->tally().streamsDropped, 1);
    close(Transport::How::Reset);
}

} // namespace monitron::http
