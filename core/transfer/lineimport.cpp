// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/lineimport.h"

#include "core/base/coretext.h"
#include "core/transfer/addresstext.h"
#include "core/transfer/curlcommand.h"

namespace monitron {

namespace {

bool isRemark(const QString &line)
{
    return line.isEmpty() || line.startsWith(QLatin1Char('#'));
}

void check(ImportRow &row)
{
    for (const FieldError &error : validate(row.monitor))
        row.errors.push_back(error);
}

void readCurl(const QString &text, ImportRow &row, qsizetype &length)
{
    auto curl = parseCurl(text);
    if (!curl) {
        row.monitor.url = text.section(QLatin1Char('\n'), 0, 0).trimmed().left(200);
        row.errors.push_back({QString(), curl.error().message});
        return;
    }
    row.monitor = std::move(curl->monitor);
    row.monitor.name = nameForUrl(row.monitor.url);
    row.secret = std::move(curl->secret);
    row.warnings = curl->warnings;
    // What was read, in the characters of the text.
    length = QString::fromUtf8(text.toUtf8().left(curl->length)).size();
    check(row);
}

void readAddress(const QString &line, ImportRow &row)
{
    row.monitor = monitorForUrl(line);
    if (looksLikeAddress(line))
        check(row);
    else
        row.errors.push_back({QString(), CoreText::tr("“%1” is not an address").arg(line.left(60))});
}

} // namespace

bool isLineList(const QString &text)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype end = text.indexOf(QLatin1Char('\n'), at);
        const QString line = text.mid(at, end < 0 ? -1 : end - at).trimmed();
        if (!isRemark(line))
            return looksLikeAddress(line) || looksLikeCurl(line + QLatin1Char(' '));
        if (end < 0)
            return false;
        at = end + 1;
    }
    return false;
}

void readLineList(const QString &text, ImportReport &report)
{
    int number = 1;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype end = text.indexOf(QLatin1Char('\n'), at);
        qsizetype length = (end < 0 ? text.size() : end + 1) - at;
        const QString line = text.mid(at, length).trimmed();
        if (!isRemark(line)) {
            ImportRow row;
            row.number = number;
            if (looksLikeCurl(line + QLatin1Char(' ')))
                readCurl(text.mid(at, 100'000), row, length);
            else
                readAddress(line, row);
            report.rows.push_back(std::move(row));
        }
        number += static_cast<int>(text.mid(at, length).count(QLatin1Char('\n')));
        at += std::max<qsizetype>(length, 1);
    }
}

} // namespace monitron
