// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/http/bodyreader.h"
#include "syncserver/http/connectionslots.h"
#include "syncserver/http/inputbuffer.h"
#include "syncserver/http/loop.h"
#include "syncserver/http/respondertarget.h"
#include "syncserver/http/streamqueue.h"
#include "syncserver/http/transport.h"

#include <array>
#include <span>

namespace monitron::http {

/// One client: reads a request, has it handled, writes the answer, and begins again, strictly one after the
/// other; or turns into an event stream. Everything but the Responder's side happens on the thread of its
/// loop, which owns it until it is closed.
class Connection final : public Responder::Target,
                         public Transport::Owner,
                         public Deadlines::Client,
                         public std::enable_shared_from_this<Connection>
{
public:
    struct Place ///< in the loop's lists
    {
        Deadlines::Handle deadline;
        std::size_t index = 0;
    };

    Connection(std::shared_ptr<Loop> loop, std::unique_ptr<Transport> transport, const QHostAddress &peer,
               ConnectionSlots::Slot slot);
    ~Connection() override;

    void start();
    /// Answers 503 before anything was asked.
    void startRefused(const QString &detail);
    void drain();
    void close(Transport::How how);
    [[nodiscard]] const Place &place() const { return m_place; }
    void setPlace(const Place &place) { m_place = place; }

    // Responder::Target, any thread
    void answer(Response response) override;
    void unanswered() override;
    [[nodiscard]] std::weak_ptr<EventStream::Target> beginStream(Response response) override;

    void onOpened(bool ok) override;
    void onRead(qsizetype bytes) override;
    void onWritten(bool ok) override;
    void onFinished() override;
    void onDeadline(Deadlines::Kind kind) override;

private:
    enum class Phase : quint8 {
        Opening, ///< TLS is agreed upon
        Idle,
        Head,
        Continue, ///< 100 is written
        Body,
        Handling,
        Answering,
        Streaming,
        Finishing, ///< nothing more is sent
        Closed,
    };
    /// What only requests need; a stream has given it back.
    struct Exchange
    {
        InputBuffer input;
        HeadScanner scanner;
        RequestHead head;
        std::optional<BodyReader> body;
        bool isHead = false; ///< method HEAD
        bool keepAlive = false;
        QByteArray answerHead;
        Response answer;
    };

    [[nodiscard]] bool add();
    void enter(Phase phase, Deadlines::Kind deadline);
    void read();
    void readHead();
    void admit();
    void readBody();
    void handle();
    void next();
    void refuse(const Refusal &refusal);
    void sendAnswer(Response response);
    void write(std::span<const QByteArrayView> pieces);
    void finish();
    void startStream(Response response, std::shared_ptr<StreamQueue> queue);
    void awaitStreamEnd();
    void writeStream();
    void dropStream();

    const std::shared_ptr<Loop> m_loop; ///< first: the socket below needs its io_context
    const std::unique_ptr<Transport> m_transport;
    const QHostAddress m_peer;
    ConnectionSlots::Slot m_slot;
    Place m_place;
    Phase m_phase = Phase::Opening;
    bool m_isWriting = false;
    qint64 m_writing = 0; ///< bytes
    std::unique_ptr<Exchange> m_exchange;
    std::shared_ptr<StreamQueue> m_stream;
    StreamQueue::Pieces m_streamPieces;   ///< being written
    qint64 m_streamBytes = 0;             ///< of them
    std::array<char, 32> m_streamInput{}; ///< a client of a stream has nothing to say
};

} // namespace monitron::http
