// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/monitorfile.h"

#include "core/storage/reader.h"
#include "core/transfer/monitorexport.h"

#include <QSaveFile>

namespace monitron {

Result<ExportSummary> writeMonitors(const Reader &reader, const QString &path,
                                    const std::vector<MonitorId> &ids)
{
    const auto views = ids.empty() ? reader.monitors() : reader.monitors(ids);
    if (!views)
        return tl::unexpected(views.error());
    std::vector<Monitor> monitors;
    for (const MonitorView &view : *views)
        monitors.push_back(view.monitor);
    const bool csv = path.endsWith(u".csv", Qt::CaseInsensitive);
    const MonitorExport exported = csv ? exportCsv(monitors) : exportJson(monitors);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(exported.content) != exported.content.size() ||
        !file.commit())
        return failure(Error::Code::Io,
                       Workspace::tr("“%1” can't be written: %2").arg(path, file.errorString()));
    return ExportSummary{static_cast<int>(monitors.size()), exported.omissions};
}

} // namespace monitron
