// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/monitoredit.h"

#include "app/models/format.h"
#include "core/client/entityreading.h"
#include "core/client/fieldmerge.h"
#include "core/model/monitorjson.h"

#include <QCoreApplication>

#include <algorithm>

namespace monitron {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MonitorEdit)
};

constexpr int shortName = 60;

} // namespace

Result<std::vector<Monitor>> MonitorEdit::undone(const std::vector<Monitor> &now) const
{
    std::vector<Monitor> monitors;
    for (std::size_t i = 0; i < after.size(); ++i) {
        const QString name = format::brief(after[i].name, shortName);
        const auto found = std::ranges::find(now, after[i].id, &Monitor::id);
        if (found == now.end())
            return failure(Error::Code::NotFound, Text::tr("“%1” was deleted meanwhile.").arg(name));
        const FieldEdit back = difference(flattened(settingsOf(after[i])), flattened(settingsOf(before[i])));
        const Merge merged = merge(back, flattened(settingsOf(*found)));
        if (!merged.conflicts.isEmpty())
            return failure(Error::Code::Conflict,
                           Text::tr("“%1” was changed since, so that can't be taken back.").arg(name));
        if (merged.changes.isEmpty())
            continue;
        auto monitor =
            monitorFromServer(nested(with(flattened(toJson(*found, Fields::All)), merged.changes)));
        if (!monitor)
            return Unexpected(monitor.error());
        monitors.push_back(std::move(*monitor));
    }
    return monitors;
}

} // namespace monitron
