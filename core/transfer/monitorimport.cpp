// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/monitorimport.h"

#include "core/base/coretext.h"
#include "core/model/monitorjson.h"
#include "core/transfer/csv.h"
#include "core/transfer/importrow.h"
#include "core/transfer/lineimport.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>

namespace monitron {

namespace {

constexpr qsizetype largestFile = 64 * 1024 * 1024;

/// UTF-8 or, by its byte order mark, UTF-16 or UTF-32; what isn't valid is taken as Latin-1, as old
/// spreadsheets write it.
QString decoded(const QByteArray &content, ImportReport &report)
{
    const auto marked = QStringDecoder::encodingForData(content);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    QString text = decoder.decode(content);
    if (decoder.hasError() && !marked) {
        text = QString::fromLatin1(content);
        report.warnings.append(CoreText::tr("The file is not UTF-8; it is read as Latin-1."));
    }
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

Result<void> readJson(const QString &text, ImportReport &report)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        return failure(Error::Code::Invalid, CoreText::tr("This is not valid JSON: %1 (at byte %2).")
                                                 .arg(error.errorString(), QString::number(error.offset)));
    if (!document.isArray())
        return failure(Error::Code::Invalid,
                       CoreText::tr("A list of monitors is expected: [{\"name\": …}, …]."));
    const QJsonArray entries = document.array();
    for (const QJsonValue &entry : entries) {
        ImportRow row;
        row.number = static_cast<int>(report.rows.size()) + 1;
        if (entry.isObject())
            readImportRow(entry.toObject(), row);
        else
            row.errors.push_back({QString(), CoreText::tr("is not an object")});
        report.rows.push_back(std::move(row));
    }
    return {};
}

/// A list or object in a cell is JSON; a list may also be texts between commas.
QJsonValue cellValue(const QString &cell, QJsonValue::Type type)
{
    if (type != QJsonValue::Array && type != QJsonValue::Object)
        return unguardedCell(cell);
    const QJsonDocument document = QJsonDocument::fromJson(cell.toUtf8());
    if (document.isArray())
        return document.array();
    if (document.isObject())
        return document.object();
    if (type == QJsonValue::Object || cell.trimmed().startsWith(u'['))
        return cell;
    QJsonArray list;
    const QStringList parts = cell.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        list.append(unguardedCell(part.trimmed()));
    return list;
}

Result<QStringList> columnsOf(const CsvRecord &header, ImportReport &report)
{
    QStringList columns;
    for (const QString &cell : header.cells) {
        const QString column = cell.trimmed().toLower();
        if (!column.isEmpty() && columns.contains(column))
            return failure(Error::Code::Invalid, CoreText::tr("The column “%1” is there twice.").arg(column));
        if (!column.isEmpty() && !importableFields().contains(column))
            report.warnings.append(CoreText::tr("The column “%1” is not known and is left out.").arg(column));
        columns.append(column);
    }
    if (!columns.contains(QStringLiteral("name")) || !columns.contains(QStringLiteral("url")))
        return failure(
            Error::Code::Invalid,
            CoreText::tr("This is neither a JSON list, nor CSV whose first line names the columns (name, "
                         "url, method, interval_seconds, timeout_seconds, enabled), nor a list of addresses "
                         "or curl commands."));
    return columns;
}

ImportRow readRecord(const CsvRecord &record, const QStringList &columns)
{
    ImportRow row;
    row.number = record.line;
    QJsonObject object;
    for (qsizetype i = 0; i < record.cells.size(); ++i) {
        const QString &cell = record.cells.at(i);
        if (cell.trimmed().isEmpty())
            continue;
        if (i >= columns.size())
            row.errors.push_back(
                {QString(), CoreText::tr("there are more cells than columns (“%1”)").arg(cell.left(40))});
        else if (importableFields().contains(columns.at(i)))
            object.insert(columns.at(i), cellValue(cell, importableFields().value(columns.at(i)).type()));
        else if (columns.at(i).isEmpty())
            row.warnings.append(
                CoreText::tr("“%1” stands in a column without a name and is left out.").arg(cell.left(40)));
    }
    readImportRow(object, row);
    if (!record.problem.isEmpty())
        row.errors.push_back({QString(), record.problem});
    return row;
}

Result<void> readCsv(const QString &text, ImportReport &report)
{
    const std::vector<CsvRecord> records = parseCsv(text);
    if (records.empty())
        return failure(Error::Code::Invalid, CoreText::tr("The file is empty."));
    const auto columns = columnsOf(records.front(), report);
    if (!columns)
        return Unexpected(columns.error());
    for (std::size_t i = 1; i < records.size(); ++i)
        report.rows.push_back(readRecord(records[i], *columns));
    return {};
}

void flagDuplicates(ImportReport &report, const std::vector<Monitor> &existing)
{
    QHash<std::pair<QString, QString>, QJsonObject> seen;
    const auto take = [&seen](const Monitor &monitor) {
        seen.insert({monitor.name, monitor.url}, toJson(monitor, Fields::Portable));
    };
    std::for_each(existing.begin(), existing.end(), take);
    for (ImportRow &row : report.rows) {
        if (!row.isUsable())
            continue;
        const auto earlier = seen.constFind({row.monitor.name, row.monitor.url});
        row.duplicate = earlier != seen.constEnd();
        row.differs = row.duplicate && *earlier != toJson(row.monitor, Fields::Portable);
        if (!row.duplicate)
            take(row.monitor);
    }
}

} // namespace

Result<ImportReport> importMonitors(const QByteArray &content, const std::vector<Monitor> &existing)
{
    if (content.size() > largestFile)
        return failure(Error::Code::Invalid, CoreText::tr("The file is larger than 64 MiB."));
    ImportReport report;
    const QString text = decoded(content, report);
    const QString start = text.left(4096).trimmed();
    const bool isJson = start.startsWith(u'[') || start.startsWith(u'{');
    if (!isJson && isLineList(text)) {
        report.format = ImportReport::Format::Lines;
        readLineList(text, report);
    } else {
        report.format = isJson ? ImportReport::Format::Json : ImportReport::Format::Csv;
        const Result<void> read = isJson ? readJson(text, report) : readCsv(text, report);
        if (!read)
            return Unexpected(read.error());
    }
    flagDuplicates(report, existing);
    return report;
}

} // namespace monitron
