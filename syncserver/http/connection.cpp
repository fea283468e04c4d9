// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/http/connection.h"

#include "syncserver/http/handler.h"
#include "syncserver/http/responsehead.h"

namespace monitron::http {

Connection::Connection(std::shared_ptr<Loop> loop, std::unique_ptr<Transport> transport,
                       const QHostAddress &peer, ConnectionSlots::Slot slot)
    : m_loop(std::move(loop)), m_transport(std::move(transport)), m_peer(peer), m_slot(std::move(slot)),
      m_exchange(std::make_unique<Exchange>())
{
}

Connection::~Connection() = default;

bool Connection::add()
{
    if (m_loop->isDraining()) {
        m_transport->close(Transport::How::Reset);
        m_phase = Phase::Closed;
        m_slot.release();
        return false;
    }
    m_loop->add(shared_from_this());
    return true;
}

void Connection::start()
{
    if (!add())
        return;
    enter(Phase::Opening, Deadlines::Kind::Head);
    m_transport->open(shared_from_this());
}

void Connection::startRefused(const QString &detail)
{
    if (add())
        refuse({503, detail});
}

void Connection::enter(Phase phase, Deadlines::Kind deadline)
{
    m_phase = phase;
    m_loop->setDeadline(m_place.deadline, deadline);
}

void Connection::onOpened(bool ok)
{
    if (m_phase == Phase::Closed)
        return;
    if (!ok) {
        Tally::add<quint64>(m_loop->tally().refused, 1);
        return close(Transport::How::Orderly);
    }
    next();
}

void Connection::next()
{
    if (m_loop->isDraining())
        return finish();
    enter(Phase::Idle, Deadlines::Kind::Idle);
    if (m_exchange->input.size() > 0)
        return readHead();
    m_exchange->input.shrink();
    read();
}

void Connection::read()
{
    m_transport->read(m_exchange->input.prepare(), shared_from_this());
}

void Connection::onRead(qsizetype bytes)
{
    switch (m_phase) {
    case Phase::Idle:
    case Phase::Head:
    case Phase::Body:
        if (bytes == 0)
            return close(Transport::How::Orderly);
        m_exchange->input.commit(bytes);
        return m_phase == Phase::Body ? readBody() : readHead();
    case Phase::Streaming:
        return bytes == 0 ? close(Transport::How::Orderly) : awaitStreamEnd();
    default:
        return; // began before a deadline or the end of a stream
    }
}

void Connection::readHead()
{
    Exchange &exchange = *m_exchange;
    const qsizetype most = m_loop->limits().headerBytes;
    const qsizetype seen = exchange.scanner.scanned();
    const auto state =
        exchange.scanner.scan(exchange.input.data() + seen, std::min(exchange.input.size(), most) - seen);
    if (state == HeadScanner::State::Bad)
        return refuse({400, QString::fromLatin1(exchange.scanner.problem())});
    if (state == HeadScanner::State::Incomplete) {
        if (exchange.scanner.scanned() >= most)
            return refuse({exchange.scanner.isInRequestLine() ? 414 : 431,
                           QStringLiteral("The request's head is longer than %1 bytes.").arg(most)});
        if (m_phase == Phase::Idle)
            enter(Phase::Head, Deadlines::Kind::Head);
        return read();
    }
    auto head = RequestHead::parse(exchange.input.data(), exchange.scanner.scanned());
    exchange.input.consume(exchange.scanner.scanned());
    exchange.scanner = HeadScanner();
    if (!head)
        return refuse(head.error());
    exchange.head = std::move(*head);
    admit();
}

void Connection::admit()
{
    Exchange &exchange = *m_exchange;
    Request &request = exchange.head.request;
    request.peer = m_peer;
    request.isTls = m_transport->isTls();
    exchange.isHead = request.method == Method::Head;
    exchange.keepAlive = exchange.head.keepAlive;
    Tally::add<quint64>(m_loop->tally().requests, 1);
    auto admission = m_loop->handler().admit(request);
    if (admission.refusal) {
        if (exchange.head.hasBody())
            exchange.keepAlive = false; // the body would be taken for the next request
        enter(Phase::Handling, Deadlines::Kind::None);
        return sendAnswer(std::move(*admission.refusal));
    }
    if (!exchange.head.hasBody())
        return handle();
    if (exchange.head.contentLength > admission.maxBody)
        return refuse({413, QStringLiteral("The body is longer than %1 bytes.").arg(admission.maxBody)});
    exchange.body.emplace(exchange.head, admission.maxBody);
    if (exchange.head.expectsContinue && exchange.input.size() == 0) {
        static constexpr QByteArrayView goOn("HTTP/1.1 100 Continue\r\n\r\n");
        enter(Phase::Continue, Deadlines::Kind::Body);
        return write({&goOn, 1});
    }
    enter(Phase::Body, Deadlines::Kind::Body);
    readBody();
}

void Connection::readBody()
{
    Exchange &exchange = *m_exchange;
    const auto used = exchange.body->read(exchange.input.data(), exchange.input.size());
    if (!used)
        return refuse(used.error());
    exchange.input.consume(*used);
    if (!exchange.body->isDone())
        return read();
    exchange.head.request.body = exchange.body->take();
    exchange.body.reset();
    handle();
}

void Connection::handle()
{
    enter(Phase::Handling, Deadlines::Kind::None);
    m_loop->handler().handle(std::move(m_exchange->head.request), Responder(shared_from_this()));
}

void Connection::refuse(const Refusal &refusal)
{
    Tally::add<quint64>(m_loop->tally().refused, 1);
    m_exchange->keepAlive = false;
    enter(Phase::Handling, Deadlines::Kind::None);
    sendAnswer(m_loop->handler().refusal(refusal.status, refusal.detail));
}

void Connection::onDeadline(Deadlines::Kind kind)
{
    switch (kind) {
    case Deadlines::Kind::Head:
    case Deadlines::Kind::Body:
        if (m_phase == Phase::Opening || m_isWriting) {
            Tally::add<quint64>(m_loop->tally().refused, 1);
            return close(Transport::How::Reset);
        }
        return refuse({408, kind == Deadlines::Kind::Head
                                ? QStringLiteral("The request's head took too long.")
                                : QStringLiteral("The request's body took too long.")});
    case Deadlines::Kind::Write:
        return m_phase == Phase::Streaming ? dropStream() : close(Transport::How::Reset);
    case Deadlines::Kind::Heartbeat: {
        static constexpr QByteArrayView comment(":\n\n");
        m_loop->setDeadline(m_place.deadline, Deadlines::Kind::Write);
        return write({&comment, 1});
    }
    case Deadlines::Kind::Idle:
    case Deadlines::Kind::Linger:
    case Deadlines::Kind::None:
        return close(Transport::How::Orderly);
    }
}

void Connection::drain()
{
    switch (m_phase) {
    case Phase::Opening:
    case Phase::Idle:
        return close(Transport::How::Orderly);
    case Phase::Streaming:
        return m_stream->close();
    default:
        return; // ends with its answer
    }
}

void Connection::finish()
{
    enter(Phase::Finishing, Deadlines::Kind::Linger);
    m_transport->finish(shared_from_this());
}

void Connection::onFinished()
{
    if (m_phase == Phase::Finishing)
        close(Transport::How::Orderly);
}

void Connection::close(Transport::How how)
{
    if (m_phase == Phase::Closed)
        return;
    const auto self = shared_from_this(); // the loop lets go of it
    m_phase = Phase::Closed;
    m_transport->close(how);
    if (m_stream) {
        m_stream->abandon();
        Tally::add(m_loop->tally().streams, -1);
    }
    m_slot.release();
    m_loop->remove(*this);
}

} // namespace monitron::http
