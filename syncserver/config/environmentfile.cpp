// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/config/environmentfile.h"

#include <QFile>

namespace monitron {

namespace {

constexpr qint64 largest = 1024 * 1024;

bool isNameCharacter(QChar c, bool first)
{
    return c == u'_' || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') ||
           (!first && c >= u'0' && c <= u'9');
}

/// Reads one file from its beginning to its end.
class Parser
{
public:
    Parser(const QString &text, EnvironmentFile &file) : m_text(text), m_file(file) {}

    void run()
    {
        while (m_at < m_text.size()) {
            skipBlanks();
            if (peek() != u'\n' && peek() != u'#' && m_at < m_text.size())
                readLine();
            skipLine();
        }
    }

private:
    [[nodiscard]] QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : u'\n'; }

    void skipBlanks()
    {
        while (peek() == u' ' || peek() == u'\t')
            ++m_at;
    }

    void skipLine()
    {
        while (m_at < m_text.size() && m_text[m_at] != u'\n')
            ++m_at;
        if (m_at < m_text.size()) {
            ++m_at;
            ++m_line;
        }
    }

    void fail(int line, const QString &what)
    {
        m_file.problems.append(QStringLiteral("%1:%2: %3").arg(m_file.path).arg(line).arg(what));
    }

    QString readName()
    {
        const qsizetype from = m_at;
        while (isNameCharacter(peek(), m_at == from))
            ++m_at;
        return m_text.mid(from, m_at - from);
    }

    void readLine()
    {
        const int line = m_line;
        QString name = readName();
        if (name == u"export" && (peek() == u' ' || peek() == u'\t')) {
            skipBlanks();
            name = readName();
        }
        skipBlanks();
        if (name.isEmpty() || peek() != u'=')
            return fail(line, QStringLiteral("expected NAME=value"));
        ++m_at;
        skipBlanks();
        QString value;
        const bool isQuoted = peek() == u'"' || peek() == u'\'';
        if (isQuoted && !readQuoted(value))
            return fail(line, QStringLiteral("%1: the quote that begins here is never closed").arg(name));
        if (!isQuoted)
            value = readBare();
        skipBlanks();
        if (isQuoted && peek() != u'\n' && peek() != u'#')
            return fail(m_line, QStringLiteral("%1: unexpected text after the closing quote").arg(name));
        m_file.entries.push_back({name, value, line});
    }

    /// The value in quotes at which we stand; false: it isn't closed.
    bool readQuoted(QString &value)
    {
        const QChar quote = m_text[m_at++];
        for (; m_at < m_text.size(); ++m_at) {
            QChar c = m_text[m_at];
            if (c == quote) {
                ++m_at;
                return true;
            }
            if (c == u'\n')
                ++m_line;
            if (quote == u'"' && c == u'\\' && m_at + 1 < m_text.size())
                c = unescaped(value);
            value += c;
        }
        return false;
    }

    /// The character behind the backslash at which we stand; one that means nothing keeps the backslash.
    QChar unescaped(QString &value)
    {
        const QChar c = m_text[++m_at];
        if (c == u'n')
            return u'\n';
        if (c == u'r')
            return u'\r';
        if (c == u't')
            return u'\t';
        if (c != u'"' && c != u'\\' && c != u'$')
            value += u'\\';
        if (c == u'\n')
            ++m_line;
        return c;
    }

    QString readBare()
    {
        const qsizetype from = m_at;
        while (peek() != u'\n' &&
               !(peek() == u'#' && (m_at == from || m_text[m_at - 1] == u' ' || m_text[m_at - 1] == u'\t')))
            ++m_at;
        return m_text.mid(from, m_at - from).trimmed();
    }

    const QString &m_text;
    EnvironmentFile &m_file;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

EnvironmentFile EnvironmentFile::parse(const QByteArray &content, const QString &path)
{
    EnvironmentFile file;
    file.path = path;
    QString text = QString::fromUtf8(content);
    if (text.contains(u'\0') || text.contains(QChar::ReplacementCharacter)) {
        file.problems.append(QStringLiteral("%1: is not a text in UTF-8").arg(path));
        return file;
    }
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    Parser(text, file).run();
    return file;
}

Result<EnvironmentFile> EnvironmentFile::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Io,
                       QStringLiteral("%1 can't be read: %2.").arg(path, file.errorString()));
    const QByteArray content = file.read(largest + 1);
    if (content.size() > largest)
        return failure(Error::Code::Io,
                       QStringLiteral("%1 is over 1 MiB: that is no file of settings.").arg(path));
    return parse(content, path);
}

} // namespace monitron
