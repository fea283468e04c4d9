// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/shownstate.h"
#include "core/client/editview.h"
#include "core/model/checkresult.h"

#include <QCollatorSortKey>
#include <QMetaType>

#include <memory>
#include <optional>
#include <vector>

namespace monitron {

struct MonitorView;

/// The latest checks of a monitor, oldest first, as a list's bar shows them.
using HeartbeatBar = std::vector<Outcome>;

/// How many checks such a bar holds.
inline constexpr int barLength = 30;

/// What filter and sorting need of a monitor's texts. Costly to make and never changed: rows share it, and it
/// is made on the reader thread.
struct RowText
{
    QString haystack; ///< name, URL, group and tags, folded, one a line
    QCollatorSortKey name;
};

/// One monitor in a list. What costs a query of its own is loaded when it is first looked at.
struct MonitorRow
{
    enum class Extras { Missing, Asked, Loaded, Stale };

    Monitor monitor;
    MonitorState state;
    std::shared_ptr<const RowText> text; ///< never null in a model
    Extras extras = Extras::Missing;
    HeartbeatBar bar;
    std::optional<double> uptime;         ///< of the last 24 h
    std::optional<EditView::State> edits; ///< of it that wait for a server; none: nothing does

    [[nodiscard]] ShownState shown() const { return shownState(monitor, state); }
};

/// Rows of `views`, in the order of their names.
[[nodiscard]] std::vector<MonitorRow> rowsByName(std::vector<MonitorView> views);

} // namespace monitron

Q_DECLARE_METATYPE(monitron::HeartbeatBar)
