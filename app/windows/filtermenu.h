// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/monitorfilter.h"

#include <QMenu>

namespace monitron {

class MonitorSectionsModel;
class MonitorListModel;

/// The quick filters beside the filter field: states, tags and groups that there are, ticked where the field
/// asks for them.
class FilterMenu : public QMenu
{
    Q_OBJECT
public:
    /// Both models outlive it.
    FilterMenu(const MonitorListModel &monitors, const MonitorSectionsModel &sections,
               QWidget *parent = nullptr);

Q_SIGNALS:
    void termToggled(monitron::MonitorFilter::Kind kind, const QString &value, bool on);
    void clearWanted();

private:
    void fill();
    void addTerm(QMenu &menu, MonitorFilter::Kind kind, const QString &value, const QString &text);

    const MonitorListModel &m_monitors;
    const MonitorSectionsModel &m_sections;
};

} // namespace monitron
