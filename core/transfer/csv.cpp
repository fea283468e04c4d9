// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/csv.h"

#include "core/base/coretext.h"

#include <QRegularExpression>

#include <array>

namespace monitron {

namespace {

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

QChar separatorOf(const QString &text)
{
    static constexpr std::array<char16_t, 3> candidates{u',', u';', u'\t'};
    std::array<int, candidates.size()> counts{};
    bool quoted = false;
    bool begun = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        if (!quoted && isLineEnd(c) && begun)
            break;
        begun = begun || !isLineEnd(c);
        for (std::size_t i = 0; i < candidates.size() && !quoted; ++i)
            counts[i] += c == candidates[i] ? 1 : 0;
    }
    std::size_t best = 0;
    for (std::size_t i = 1; i < candidates.size(); ++i)
        best = counts[i] > counts[best] ? i : best;
    return candidates[best];
}

class CsvParser
{
public:
    explicit CsvParser(const QString &text) : m_text(text), m_separator(separatorOf(text)) {}

    std::vector<CsvRecord> parse()
    {
        while (m_at < m_text.size())
            readRecord();
        return std::move(m_records);
    }

private:
    void readRecord()
    {
        CsvRecord record;
        record.line = m_line;
        bool more = true;
        while (more) {
            record.cells.append(readCell(record.problem));
            more = m_at < m_text.size() && m_text.at(m_at) == m_separator;
            if (more)
                ++m_at;
        }
        if (m_at < m_text.size())
            takeLineEnd();
        if (record.cells.size() > 1 || !record.cells.front().trimmed().isEmpty())
            m_records.push_back(std::move(record));
    }

    QString readCell(QString &problem)
    {
        QString cell;
        if (m_at < m_text.size() && m_text.at(m_at) == u'"')
            readQuoted(cell, problem);
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != m_separator && !isLineEnd(m_text.at(m_at)))
            ++m_at;
        return cell + m_text.mid(from, m_at - from);
    }

    void readQuoted(QString &cell, QString &problem)
    {
        ++m_at;
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            if (c == u'"') {
                ++m_at;
                if (m_at >= m_text.size() || m_text.at(m_at) != u'"') {
                    const bool ends =
                        m_at >= m_text.size() || m_text.at(m_at) == m_separator || isLineEnd(m_text.at(m_at));
                    if (!ends)
                        problem = CoreText::tr("there is text behind a closing quote");
                    return;
                }
                cell.append(u'"');
                ++m_at;
            } else if (isLineEnd(c)) {
                cell.append(u'\n');
                takeLineEnd();
            } else {
                cell.append(c);
                ++m_at;
            }
        }
        problem = CoreText::tr("a quote is opened and never closed");
    }

    void takeLineEnd()
    {
        const bool pair =
            m_text.at(m_at) == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n';
        m_at += pair ? 2 : 1;
        ++m_line;
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    std::vector<CsvRecord> m_records;
};

} // namespace

std::vector<CsvRecord> parseCsv(const QString &text)
{
    return CsvParser(text).parse();
}

QString csvLine(const QStringList &cells)
{
    static const QRegularExpression special(QStringLiteral("[\",;\\t\\r\\n]|^\\s|\\s$"));
    QStringList quoted;
    for (const QString &cell : cells) {
        QString text = cell;
        if (special.match(text).hasMatch())
            text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
        quoted.append(text);
    }
    return quoted.join(u',') + QStringLiteral("\r\n");
}

QString guardedCell(const QString &text)
{
    static const QRegularExpression formula(QStringLiteral("^'*[=+@\\t\\r\\n-]"));
    return formula.match(text).hasMatch() ? u'\'' + text : text;
}

QString unguardedCell(const QString &text)
{
    static const QRegularExpression guarded(QStringLiteral("^'+[=+@\\t\\r\\n-]"));
    return guarded.match(text).hasMatch() ? text.mid(1) : text;
}

} // namespace monitron
