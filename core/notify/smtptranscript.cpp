// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/smtptranscript.h"

namespace monitron {

void SmtpTranscript::sent(const QByteArray &command)
{
    static const QByteArray rcpt = QByteArrayLiteral("RCPT TO:<");
    m_recipient.clear();
    if (command.startsWith(rcpt))
        m_recipient = command.mid(rcpt.size(), command.indexOf('>') - rcpt.size());
    else if (command.startsWith("QUIT"))
        m_ended = true;
}

void SmtpTranscript::received(const QByteArray &lines)
{
    const QByteArrayList parts = lines.split('\n');
    for (const QByteArray &part : parts) {
        const QByteArray line = part.trimmed();
        if (!line.isEmpty() && !m_ended)
            receivedLine(line);
    }
}

void SmtpTranscript::receivedLine(const QByteArray &line)
{
    constexpr qsizetype longest = 4096; // a hostile server may talk for ever
    if (!m_replyContinues)
        m_reply = line;
    else if (m_reply.size() + line.size() < longest)
        m_reply += ' ' + line.mid(4);
    m_replyContinues = line.size() > 3 && line.at(3) == '-';
    if (!m_replyContinues && !m_recipient.isEmpty()) {
        if (codeOf(m_reply) >= 400)
            m_refusals.push_back({m_recipient, m_reply});
        m_recipient.clear();
    }
}

} // namespace monitron
