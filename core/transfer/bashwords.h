// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/shellwords.h"

namespace monitron {

/// readShellCommand() for bash.
class BashWords
{
public:
    explicit BashWords(const QByteArray &text) : m_text(text) {}

    [[nodiscard]] Result<ShellCommand> read();

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char peek(qsizetype ahead = 0) const;
    [[nodiscard]] bool takeContinuation();
    [[nodiscard]] bool takeUnquoted();
    void takeVariable();
    void readSingle();
    void readDouble();
    void readAnsi();
    void readAnsiEscape();
    void appendNumber(int base, int most, bool asBytes);
    void endWord();

    const QByteArray &m_text;
    qsizetype m_at = 0;
    QByteArray m_word;
    bool m_inWord = false;
    bool m_unclosed = false;
    ShellCommand m_command;
};

} // namespace monitron
