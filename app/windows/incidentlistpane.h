// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/incidentlistmodel.h"
#include "app/widgets/theme.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;

namespace monitron {

class RangeSwitch;

/// The list of incidents with its filter. Keeps the selection by incident, whatever the model does to its
/// rows.
class IncidentListPane : public QFrame
{
    Q_OBJECT
public:
    IncidentListPane(Workspace &workspace, const Theme &theme, QWidget *parent = nullptr);

    /// Selects it, at once or as soon as it is in the list.
    void select(IncidentId id);
    [[nodiscard]] IncidentId current() const { return m_current; }
    [[nodiscard]] IncidentListModel &model() { return m_incidents; }

Q_SIGNALS:
    void currentChanged(const monitron::IncidentId &id);

private:
    void buildList(const Theme &theme);
    void takeSelection();
    void keepSelection();
    void showEmptiness();

    IncidentListModel m_incidents;
    QLineEdit *m_filter;
    RangeSwitch *m_which;
    QListView *m_view;
    QLabel *m_empty;
    IncidentId m_current;
    QTimer m_filterPause;
    QTimer m_tick;
};

} // namespace monitron
