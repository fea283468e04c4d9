// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QModelIndex;
class QPoint;
class QWidget;

namespace monitron {

class MonitorActions;
class MonitorSectionsModel;

/// Shows what can be done with the row at `index`: a monitor (then with all that are selected), or a group.
void showListMenu(MonitorSectionsModel &sections, const QModelIndex &index, MonitorActions &actions,
                  QWidget &parent, const QPoint &at);

} // namespace monitron
