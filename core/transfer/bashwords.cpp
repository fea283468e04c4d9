// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/bashwords.h"

#include "core/base/coretext.h"

#include <cctype>

namespace monitron {

namespace {

bool isNameCharacter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_';
}

} // namespace

char BashWords::peek(qsizetype ahead) const
{
    return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : '\0';
}

Result<ShellCommand> BashWords::read()
{
    while (!atEnd() && !m_unclosed && takeUnquoted()) {
    }
    if (m_unclosed)
        return failure(Error::Code::Invalid, CoreText::tr("A quote is opened and never closed."));
    endWord();
    m_command.length = m_at;
    return std::move(m_command);
}

/// A backslash before a line end, as copied from anywhere: with CRLF, too.
bool BashWords::takeContinuation()
{
    const qsizetype size = peek(1) == '\n' ? 2 : (peek(1) == '\r' && peek(2) == '\n' ? 3 : 0);
    if (peek() != '\\' || size == 0)
        return false;
    m_at += size;
    return true;
}

/// False at the command's end.
bool BashWords::takeUnquoted()
{
    if (takeContinuation())
        return true;
    const char c = peek();
    const bool last = m_at + 1 >= m_text.size() || std::isspace(static_cast<unsigned char>(peek(1)));
    // An "&" within a word is an address that somebody forgot to quote.
    if (c == '|' || c == '<' || c == '>' || (c == ';' && (last || !m_inWord)) ||
        (c == '&' && (last || !m_inWord))) {
        m_command.piped = true;
        while (!atEnd() && peek() != '\n')
            ++m_at;
        m_at += atEnd() ? 0 : 1;
        return false;
    }
    ++m_at;
    if (c == '\n') {
        return false;
    }
    if (c == ' ' || c == '\t' || c == '\r') {
        endWord();
        return true;
    }
    m_inWord = true;
    if (c == '\'')
        readSingle();
    else if (c == '"')
        readDouble();
    else if (c == '$' && peek() == '\'')
        readAnsi();
    else if (c == '$')
        takeVariable();
    else if (c == '\\' && !atEnd())
        m_word.append(m_text.at(m_at++));
    else
        m_word.append(c);
    return true;
}

/// Behind the "$", which stays as it is.
void BashWords::takeVariable()
{
    const bool braced = peek() == '{';
    QByteArray name;
    for (qsizetype i = m_at + (braced ? 1 : 0); i < m_text.size() && isNameCharacter(m_text.at(i)); ++i)
        name.append(m_text.at(i));
    m_word.append('$');
    if (name.isEmpty() || std::isdigit(static_cast<unsigned char>(name.front())))
        return;
    m_word.append(name);
    m_at += name.size() + (braced ? 2 : 0);
    m_command.variables.append('$' + name);
}

void BashWords::readSingle()
{
    const qsizetype end = m_text.indexOf('\'', m_at);
    m_unclosed = end < 0;
    m_word.append(m_text.mid(m_at, end < 0 ? -1 : end - m_at));
    m_at = end < 0 ? m_text.size() : end + 1;
}

void BashWords::readDouble()
{
    while (!atEnd() && peek() != '"') {
        if (takeContinuation())
            continue;
        const char c = m_text.at(m_at++);
        const char next = peek();
        if (c == '\\' && (next == '$' || next == '`' || next == '"' || next == '\\'))
            m_word.append(m_text.at(m_at++));
        else if (c == '$')
            takeVariable();
        else
            m_word.append(c);
    }
    m_unclosed = atEnd();
    ++m_at;
}

void BashWords::readAnsi()
{
    ++m_at; // the quote
    while (!atEnd() && peek() != '\'') {
        const char c = m_text.at(m_at++);
        if (c == '\\')
            readAnsiEscape();
        else
            m_word.append(c);
    }
    m_unclosed = atEnd();
    ++m_at;
}

void BashWords::readAnsiEscape()
{
    static const QByteArray names("abeEfnrtv");
    static const QByteArray values("\a\b\x1b\x1b\f\n\r\t\v");
    const char c = peek();
    ++m_at;
    if (const qsizetype known = names.indexOf(c); known >= 0)
        return void(m_word.append(values.at(known)));
    if (c == 'x')
        return appendNumber(16, 2, true);
    if (c == 'u')
        return appendNumber(16, 4, false);
    if (c == 'U')
        return appendNumber(16, 8, false);
    if (c >= '0' && c <= '7') {
        --m_at;
        return appendNumber(8, 3, true);
    }
    if (c != '\\' && c != '\'' && c != '"' && c != '?')
        m_word.append('\\');
    m_word.append(c);
}

void BashWords::appendNumber(int base, int most, bool asBytes)
{
    QByteArray digits;
    while (digits.size() < most && std::isxdigit(static_cast<unsigned char>(peek())) &&
           (base == 16 || (peek() >= '0' && peek() <= '7')))
        digits.append(m_text.at(m_at++));
    const uint value = digits.toUInt(nullptr, base);
    if (asBytes) {
        m_word.append(static_cast<char>(value));
    } else if (value <= 0xffff) {
        // Two halves of a surrogate pair come one after the other.
        const auto unit = static_cast<char16_t>(value);
        if (QChar::isHighSurrogate(unit) && peek() == '\\' && peek(1) == 'u') {
            const char16_t low = m_text.mid(m_at + 2, 4).toUShort(nullptr, 16);
            m_at += 6;
            const char16_t pair[] = {unit, low};
            m_word.append(QStringView(pair, 2).toUtf8());
        } else {
            m_word.append(QString(QChar(unit)).toUtf8());
        }
    } else {
        const char32_t point = value;
        m_word.append(QString::fromUcs4(&point, 1).toUtf8());
    }
}

void BashWords::endWord()
{
    if (m_inWord)
        m_command.words.append(m_word);
    m_word.clear();
    m_inWord = false;
}

} // namespace monitron
