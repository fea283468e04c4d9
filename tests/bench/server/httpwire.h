// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

namespace monitron::bench {

/// "GET path" with an access token, on a connection that is kept.
[[nodiscard]] QByteArray getRequest(const QByteArray &path, const QByteArray &token);

/// Takes one answer with a Content-Length off a connection, in whatever pieces it comes.
class ReplyReader
{
public:
    enum class State { More, Done, Bad };
    /// What follows the answer is dropped: a client that waits for each answer gets nothing more.
    State take(const char *bytes, qsizetype size);
    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] const QByteArray &body() const { return m_body; }
    void keepBody() { m_keepsBody = true; }

private:
    QByteArray m_head;
    QByteArray m_body;
    qsizetype m_missing = -1; ///< bytes of the body; -1: the head isn't complete
    int m_status = 0;
    bool m_keepsBody = false;
};

/// A socket connected to 127.0.0.1, from a loopback address (host byte order); negative: errno says why.
[[nodiscard]] int connectLoopback(quint16 port, quint32 from = 0x7f000001U);

struct Reply
{
    int status = 0;
    QByteArray body;
};
/// One request on a connection of its own, waiting for its answer.
[[nodiscard]] Result<Reply> exchange(quint16 port, const QByteArray &request);

} // namespace monitron::bench
