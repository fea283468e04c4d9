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
/// As many at a time as make full transactions; few enough that a cancel is felt at once.
constexpr std::size_t underWay{500};

Result<QByteArray> contentOf(const ImportSource &source)
{
    if (source.file.isEmpty())
        return source.text;
    QFile file(source.file);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Io,
                       ImportJob::tr("“%1” can't be read: %2").arg(source.file, file.errorString()));
    if (file.size() > largestFile)
        return failure(Error::Code::Invalid, ImportJob::tr("“%1” is over 64 MiB.").arg(source.file));
    return file.readAll();
}

Result<std::shared_ptr<ImportReport>> readSource(const Reader &reader, const ImportSource &source)
{
    const auto content = contentOf(source);
    if (!content)
        return tl::unexpected(content.error());
    const auto views = reader.monitors();
    if (!views)
        return tl::unexpected(views.error());
    std::vector<Monitor> present;
    present.reserve(views->size());
    for (const MonitorView &view : *views)
        present.push_back(view.monitor);
    auto report = importMonitors(*content, present);
    if (!report)
        return tl::unexpected(report.error());
    return std::make_shared<ImportReport>(std::move(*report));
}

} // namespace

QFuture<Result<std::shared_ptr<ImportReport>>> previewImport(Workspace &workspace, const ImportSource &source)
{
    return workspace.read([source](const Reader &reader) { return readSource(reader, source); });
}

ImportJob::ImportJob(Workspace &workspace, std::vector<Item> items, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_items(std::move(items))
{
}

void ImportJob::start()
{
    QMetaObject::invokeMethod(this, &ImportJob::saveMore, Qt::QueuedConnection);
}

void ImportJob::saveMore()
{
    while (!m_cancelled && m_next < m_items.size() && m_next - m_answered < underWay) {
        const Item &item = m_items[m_next++];
        whenDone(m_workspace.saveMonitor(item.monitor, item.secret), this,
                 [this, row = item.row](const Result<Monitor> &answer) { take(row, answer); });
    }
    const bool nothingLeft = m_answered == m_next && (m_cancelled || m_next == m_items.size());
    if (nothingLeft && !std::exchange(m_done, true))
        Q_EMIT finished();
}

void ImportJob::take(int row, const Result<Monitor> &answer)
{
    ++m_answered;
    if (answer)
        m_saved.push_back(answer->id);
    Q_EMIT answered(row, answer ? QString() : answer.error().message);
    Q_EMIT progressed(static_cast<int>(m_answered), static_cast<int>(m_items.size()));
    saveMore();
}

} // namespace monitron
