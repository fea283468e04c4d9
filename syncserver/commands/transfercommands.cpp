// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/secrets/filesecretstore.h"
#include "core/storage/reader.h"
#include "core/storage/store.h"
#include "core/storage/writer.h"
#include "core/transfer/monitorexport.h"
#include "core/transfer/monitorimport.h"
#include "syncserver/commands/commandline.h"
#include "syncserver/commands/commands.h"
#include "syncserver/commands/terminal.h"
#include "syncserver/datadirectory.h"

#include <QFile>
#include <QSaveFile>

#include <cstdio>

namespace monitron {

namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024;

Result<std::vector<Monitor>> monitorsOf(const Reader &reader)
{
    return reader.monitors().map([](const std::vector<MonitorView> &views) {
        std::vector<Monitor> monitors;
        monitors.reserve(views.size());
        for (const MonitorView &view : views)
            monitors.push_back(view.monitor);
        return monitors;
    });
}

Result<void> write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return failure(Error::Code::Io,
                       QStringLiteral("%1 can't be written: %2.").arg(path, file.errorString()));
    return {};
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    const bool opened = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return failure(Error::Code::Io,
                       QStringLiteral("%1 can't be read: %2.").arg(path, file.errorString()));
    QByteArray content = file.read(largestFile + 1);
    if (content.size() > largestFile)
        return failure(Error::Code::Invalid, QStringLiteral("%1 is over 64 MiB.").arg(path));
    return content;
}

/// What is wrong with the row, or why it is left out; empty: it is imported.
QString problemOf(const ImportRow &row)
{
    QStringList problems;
    for (const FieldError &error : row.errors)
        problems.append(error.field + QStringLiteral(": ") + error.message);
    if (problems.isEmpty() && row.duplicate)
        problems.append(row.differs ? QStringLiteral("is there already, with other settings")
                                    : QStringLiteral("is there already"));
    return problems.join(QStringLiteral("; "));
}

/// Secrets first: a monitor must not be there without the one that it needs.
Result<void> save(Store &store, SecretStore &secrets, const std::vector<ImportRow> &rows,
                  const Policy &policy)
{
    const Timestamp now = SystemClock().now();
    std::vector<Monitor> monitors;
    for (const ImportRow &row : rows) {
        Monitor monitor = row.monitor;
        monitor.id = MonitorId::make(now);
        if (monitor.policy == Policy())
            monitor.policy = policy;
        if (row.secret) {
            if (const auto written = secrets.write(monitor.secretKey(), *row.secret).result(); !written)
                return written;
        }
        monitors.push_back(std::move(monitor));
    }
    return store
        .write([&](Writer &writer) -> Result<void> {
            for (const Monitor &monitor : monitors) {
                if (const auto saved = writer.saveMonitor(monitor, now, {QStringLiteral("import"), false});
                    !saved)
                    return Unexpected(saved.error());
            }
            return {};
        })
        .map([](const ChangeSet &) {});
}

} // namespace

int runExport(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("export [FILE]"),
        QStringLiteral("Writes all monitors to FILE, as CSV where its name ends in .csv, else as JSON; "
                       "without FILE, to\nstandard output. Secrets are left out. The server may be "
                       "running."));
    if (const auto status = line.parse(arguments, 0, 1))
        return *status;
    const auto config = line.readConfig();
    if (!config)
        return terminal::Misused;
    const auto reader = datadirectory::openReader(*config);
    if (!reader)
        return terminal::fail(reader.error());
    const auto monitors = monitorsOf(**reader);
    if (!monitors)
        return terminal::fail(monitors.error());
    const QString path = line.word(0);
    const MonitorExport made =
        path.endsWith(u".csv", Qt::CaseInsensitive) ? exportCsv(*monitors) : exportJson(*monitors);
    for (const QString &omission : made.omissions)
        terminal::complain(omission);
    if (path.isEmpty()) {
        std::fwrite(made.content.constData(), 1, static_cast<std::size_t>(made.content.size()), stdout);
        return terminal::Done;
    }
    if (const auto written = write(path, made.content); !written)
        return terminal::fail(written.error());
    terminal::say(QStringLiteral("%1 monitors are written to %2.").arg(monitors->size()).arg(path));
    return terminal::Done;
}

int runImport(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("import FILE"),
        QStringLiteral("Adds the monitors of FILE (- is standard input): JSON, CSV, URLs or curl commands, "
                       "one a line. What\nis there already is left out. The server must not be running; "
                       "while it is, its API imports."));
    line.addOption(QStringLiteral("dry-run"), QString(), QStringLiteral("only says what would be done"));
    if (const auto status = line.parse(arguments, 1, 1))
        return *status;
    const auto config = line.readConfig();
    if (!config)
        return terminal::Misused;
    const auto content = contentOf(line.word(0));
    if (!content)
        return terminal::fail(content.error());
    const auto store = datadirectory::openStore(*config);
    if (!store)
        return terminal::fail(store.error());
    const auto reader = (*store)->openReader();
    if (!reader)
        return terminal::fail(reader.error());
    const auto present = monitorsOf(**reader);
    if (!present)
        return terminal::fail(present.error());
    auto report = importMonitors(*content, *present);
    if (!report)
        return terminal::fail(report.error());

    for (const QString &warning : report->warnings)
        terminal::complain(warning);
    bool anyWrong = false;
    std::vector<ImportRow> usable;
    for (const ImportRow &row : report->rows) {
        const QString where = QStringLiteral("%1 %2")
                                  .arg(report->format == ImportReport::Format::Json ? QStringLiteral("entry")
                                                                                    : QStringLiteral("line"))
                                  .arg(row.number);
        for (const QString &warning : row.warnings)
            terminal::complain(where + QStringLiteral(": ") + warning);
        const QString problem = problemOf(row);
        if (problem.isEmpty())
            usable.push_back(row);
        else
            terminal::complain(where + QStringLiteral(": left out: ") + problem);
        anyWrong = anyWrong || !row.isUsable();
    }
    if (!line.isSet(QStringLiteral("dry-run"))) {
        const auto secrets = datadirectory::openSecrets(*config);
        if (!secrets)
            return terminal::fail(secrets.error());
        if (const auto saved = save(**store, **secrets, usable, config->policy); !saved)
            return terminal::fail(saved.error());
    }
    terminal::say(QStringLiteral("%1 of %2 monitors %3.")
                      .arg(usable.size())
                      .arg(report->rows.size())
                      .arg(line.isSet(QStringLiteral("dry-run")) ? QStringLiteral("would be imported")
                                                                 : QStringLiteral("are imported")));
    return anyWrong ? terminal::Failed : terminal::Done;
}

} // namespace monitron
