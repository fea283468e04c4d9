// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/shellwords.h"

#include "core/base/coretext.h"
#include "core/transfer/bashwords.h"

#include <QRegularExpression>

namespace monitron {

namespace {

bool isForWindows(const QString &text)
{
    static const QRegularExpression caret(QStringLiteral("\\^(\\r?\\n|\")"));
    static const QRegularExpression bash(QStringLiteral("\\\\\\r?\\n|(^|\\s)\\$?'"));
    static const QRegularExpression doubled(QStringLiteral("[^\\s\"=]\"\"[^\\s\"]|\\{\"\""));
    if (text.contains(bash))
        return false;
    return text.contains(caret) || text.contains(doubled);
}

/// What the command line leaves of the text: carets taken off outside quotes. A line end behind a caret goes
/// away, and the character after it is literal, a second line end included.
QByteArray withoutCarets(const QByteArray &text, qsizetype &length)
{
    QByteArray line;
    bool quoted = false;
    qsizetype at = 0;
    const auto lineEnd = [&text](qsizetype i) -> qsizetype {
        if (text.mid(i, 2) == "\r\n")
            return 2;
        return i < text.size() && text.at(i) == '\n' ? 1 : 0;
    };
    while (at < text.size()) {
        const char c = text.at(at);
        if (c == '^' && !quoted) {
            ++at;
            if (const qsizetype end = lineEnd(at)) {
                at += end;
                if (const qsizetype second = lineEnd(at)) {
                    at += second;
                    line.append('\n');
                }
                continue;
            }
            if (at < text.size())
                line.append(text.at(at++));
            continue;
        }
        if (lineEnd(at) > 0 && !quoted) {
            at += lineEnd(at);
            break;
        }
        quoted = c == '"' ? !quoted : quoted;
        line.append(c);
        ++at;
    }
    length = at;
    return line;
}

/// The words of a line by the rules of Microsoft's C library.
Result<ShellCommand> windowsWords(const QByteArray &text)
{
    ShellCommand command;
    const QByteArray line = withoutCarets(text, command.length);
    QByteArray word;
    bool inWord = false;
    bool quoted = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const char c = line.at(at);
        if (!quoted && (c == ' ' || c == '\t')) {
            if (inWord)
                command.words.append(word);
            word.clear();
            inWord = false;
            continue;
        }
        inWord = true;
        if (c == '\\') {
            qsizetype slashes = 1;
            while (at + slashes < line.size() && line.at(at + slashes) == '\\')
                ++slashes;
            const bool beforeQuote = at + slashes < line.size() && line.at(at + slashes) == '"';
            word.append(QByteArray(beforeQuote ? slashes / 2 : slashes, '\\'));
            at += slashes - 1;
            if (beforeQuote && slashes % 2 == 1) {
                word.append('"');
                ++at;
            }
        } else if (c == '"' && quoted && at + 1 < line.size() && line.at(at + 1) == '"') {
            word.append('"');
            ++at;
        } else if (c == '"') {
            quoted = !quoted;
        } else {
            word.append(c);
        }
    }
    if (quoted)
        return failure(Error::Code::Invalid, CoreText::tr("A quote is opened and never closed."));
    if (inWord)
        command.words.append(word);
    return command;
}

} // namespace

Result<ShellCommand> readShellCommand(const QByteArray &text)
{
    return isForWindows(QString::fromLatin1(text)) ? windowsWords(text) : BashWords(text).read();
}

QByteArray quotedForBash(const QByteArray &word)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_./:@%+,-]+$"));
    if (plain.match(QString::fromLatin1(word)).hasMatch())
        return word;
    const bool isText = QString::fromUtf8(word).toUtf8() == word;
    bool control = false;
    for (const char c : word)
        control = control || (static_cast<uchar>(c) < 0x20 && c != '\n' && c != '\t') || c == 0x7f;
    if (isText && !control)
        return '\'' + QByteArray(word).replace('\'', "'\\''") + '\'';
    QByteArray quoted("$'");
    for (const char c : word) {
        const auto byte = static_cast<uchar>(c);
        if (c == '\'' || c == '\\')
            quoted.append('\\').append(c);
        else if (byte < 0x20 || byte >= 0x7f)
            quoted.append("\\x").append(QByteArray::number(byte, 16).rightJustified(2, '0'));
        else
            quoted.append(c);
    }
    return quoted + '\'';
}

} // namespace monitron
