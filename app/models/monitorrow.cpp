// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/monitorrow.h"

#include "app/models/naturalorder.h"
#include "core/storage/reader.h"

#include <QCollator>

#include <algorithm>

namespace monitron {

namespace {

QString haystackOf(const Monitor &monitor)
{
    const QChar separator(u'\n');
    return (monitor.name + separator + monitor.url + separator + monitor.group + separator +
            monitor.tags.join(separator))
        .toCaseFolded();
}

} // namespace

std::vector<MonitorRow> rowsByName(std::vector<MonitorView> views)
{
    const QCollator collator;
    std::vector<MonitorRow> rows;
    rows.reserve(views.size());
    for (MonitorView &view : views) {
        auto text = std::make_shared<const RowText>(
            RowText{haystackOf(view.monitor), collator.sortKey(naturalOrder(view.monitor.name))});
        rows.push_back({std::move(view.monitor),
                        std::move(view.state),
                        std::move(text),
                        MonitorRow::Extras::Missing,
                        {},
                        {},
                        {}});
    }
    std::sort(rows.begin(), rows.end(), [](const MonitorRow &a, const MonitorRow &b) {
        const int byName = a.text->name.compare(b.text->name);
        return byName != 0 ? byName < 0 : a.monitor.id < b.monitor.id;
    });
    return rows;
}

} // namespace monitron
