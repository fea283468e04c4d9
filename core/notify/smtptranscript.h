// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace monitron {

/// What an SMTP server said, as far as it matters for the outcome. Of our own side only the recipients and
/// the goodbye are noted, never credentials.
class SmtpTranscript
{
public:
    struct Refusal
    {
        QByteArray recipient;
        QByteArray reply;
    };

    void sent(const QByteArray &command);
    void received(const QByteArray &lines);

    /// The last reply before the goodbye, its lines joined, without the line ends; empty: none.
    [[nodiscard]] const QByteArray &reply() const { return m_reply; }
    [[nodiscard]] static int codeOf(const QByteArray &reply) { return reply.left(3).toInt(); }
    [[nodiscard]] const std::vector<Refusal> &refusals() const { return m_refusals; }
    /// All that matters has been said.
    [[nodiscard]] bool hasEnded() const { return m_ended; }

private:
    void receivedLine(const QByteArray &line);

    QByteArray m_recipient; ///< of the RCPT that awaits its reply
    QByteArray m_reply;
    bool m_replyContinues = false;
    bool m_ended = false;
    std::vector<Refusal> m_refusals;
};

} // namespace monitron
