// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "core/base/ids.h"

#include <QFrame>

class QSplitter;

namespace monitron {

class IncidentListPane;
class IncidentPane;
class Workspace;

/// The page of incidents: the list, and beside it the timeline of the one that is selected.
class IncidentsPage : public QFrame
{
    Q_OBJECT
public:
    IncidentsPage(Workspace &workspace, const Theme &theme, QWidget *parent = nullptr);

    void show(IncidentId id);
    using QFrame::show;
    /// The splitter, to be remembered.
    [[nodiscard]] QByteArray layoutState() const;
    void restoreLayoutState(const QByteArray &state);

Q_SIGNALS:
    void monitorWanted(const monitron::MonitorId &id);
    void settingsWanted();

private:
    QSplitter *m_splitter;
    IncidentListPane *m_list;
    IncidentPane *m_incident;
};

} // namespace monitron
