// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/importjob.h"

#include "app/workspace/whendone.h"
#include "core/storage/reader.h"
#include "core/transfer/monitorimport.h"

#include <QFile>

namespace monitron {

namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024;

Result<ImportReport> readFile(const Reader &reader, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Io,
                       ImportJob::tr("“%1” can't be read: %2").arg(path, file.errorString()));
    if (file.size() > largestFile)
        return failure(Error::Code::Invalid, ImportJob::tr("“%1” is over 64 MiB.").arg(path));
    const auto views = reader.monitors();
    if (!views)
        return tl::unexpected(views.error());
    std::vector<Monitor> present;
    for (const MonitorView &view : *views)
        present.push_back(view.monitor);
    return importMonitors(file.readAll(), present);
}

} // namespace

ImportJob::ImportJob(Workspace &workspace, const QString &file)
    : QObject(&workspace), m_workspace(workspace), m_file(file)
{
    m_promise.start();
}

QFuture<Result<ImportSummary>> ImportJob::start()
{
    const auto query = [path = m_file](const Reader &reader) { return readFile(reader, path); };
    whenDone(m_workspace.read(query), this, [this](const Result<ImportReport> &report) {
        if (report)
            save(*report);
        else
            finish(tl::unexpected(report.error()));
    });
    return m_promise.future();
}

void ImportJob::save(const ImportReport &report)
{
    m_summary.problems = report.warnings;
    m_waiting = 1; // this function itself
    for (const ImportRow &row : report.rows) {
        QStringList words = row.warnings;
        for (const FieldError &error : row.errors)
            words.append(error.field + QLatin1Char(' ') + error.message);
        if (row.duplicate && row.isUsable())
            words.append(tr("is there already"));
        if (!words.isEmpty()) {
            m_summary.problems.append(
                (report.format == ImportReport::Format::Csv ? tr("Line %1: %2") : tr("Entry %1: %2"))
                    .arg(row.number)
                    .arg(words.join(QStringLiteral("; "))));
        }
        if (!row.isUsable() || row.duplicate)
            continue;
        ++m_waiting;
        whenDone(m_workspace.saveMonitor(row.monitor, std::nullopt), this,
                 [this](const Result<Monitor> &answer) { saved(answer); });
    }
    if (--m_waiting == 0)
        finish(m_summary);
}

void ImportJob::saved(const Result<Monitor> &answer)
{
    if (answer)
        ++m_summary.imported;
    else
        m_summary.problems.append(answer.error().message);
    if (--m_waiting == 0)
        finish(m_summary);
}

void ImportJob::finish(Result<ImportSummary> result)
{
    m_promise.addResult(std::move(result));
    m_promise.finish();
    deleteLater();
}

} // namespace monitron
