// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/storagemodel.h"

#include "app/workspace/whendone.h"
#include "app/workspace/workspace.h"
#include "core/storage/backup.h"
#include "core/storage/reader.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace monitron {

namespace {

/// Measured (core/storage/README.md): a result with its share of indexes and rollups.
constexpr double bytesPerResult = 40;
/// A rollup is a row with a histogram.
constexpr double bytesPerRollup = 120;
constexpr double dayMs = 86'400'000;

StorageModel::Figures measure(const QString &folder)
{
    StorageModel::Figures figures;
    const QDir directory(folder);
    const QString database = directory.filePath(QStringLiteral("monitron.sqlite"));
    figures.database = QFileInfo(database).size();
    figures.log = QFileInfo(database + QStringLiteral("-wal")).size();
    const QFileInfoList backups =
        QDir(directory.filePath(QStringLiteral("backups"))).entryInfoList(QDir::Files);
    for (const QFileInfo &backup : backups)
        figures.backups += backup.size();
    figures.free = QStorageInfo(folder).bytesAvailable();
    return figures;
}

} // namespace

StorageModel::StorageModel(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace) {}

void StorageModel::refresh()
{
    const auto query = [folder = m_workspace.location()](const Reader &reader) -> Result<Figures> {
        const auto views = reader.monitors();
        if (!views)
            return tl::unexpected(views.error());
        Figures figures = measure(folder);
        figures.monitors = static_cast<int>(views->size());
        for (const MonitorView &view : *views) {
            if (view.monitor.enabled && view.monitor.interval.count() > 0)
                figures.resultsPerDay += dayMs / static_cast<double>(view.monitor.interval.count());
        }
        return figures;
    };
    whenDone(m_workspace.read(query), this, [this](const Result<Figures> &figures) {
        if (!figures)
            return;
        m_figures = *figures;
        Q_EMIT changed();
    });
}

qint64 StorageModel::backupWritten(const QString &file)
{
    return QFileInfo(backupDraft(file)).size();
}

qint64 StorageModel::expectedBytes(const RetentionDays &retention) const
{
    constexpr int hoursOfDay = 24;
    const double results = m_figures.resultsPerDay * retention.raw * bytesPerResult;
    const double hours =
        static_cast<double>(m_figures.monitors) * retention.hourly * hoursOfDay * bytesPerRollup;
    return static_cast<qint64>(results + hours);
}

} // namespace monitron
