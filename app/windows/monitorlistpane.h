// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/monitorsectionsmodel.h"
#include "app/widgets/theme.h"

#include <QFrame>

class QLineEdit;
class QListView;
class QPushButton;

namespace monitron {

class MonitorActions;

/// The list of monitors with its filter field and the button for a new one. Keeps the selection by monitor,
/// whatever the model does to its rows.
class MonitorListPane : public QFrame
{
    Q_OBJECT
public:
    MonitorListPane(MonitorListModel &monitors, MonitorActions &actions, const Theme &theme,
                    QWidget *parent = nullptr);

    /// Selects the monitor, at once or as soon as it is in the list.
    void select(MonitorId id);
    [[nodiscard]] MonitorId current() const { return m_current; }
    void focusFilter();
    void focusList();

Q_SIGNALS:
    void currentChanged(const monitron::MonitorId &id);

private:
    void takeSelection();
    void keepSelection();
    void showMenu(const QPoint &at);
    void tint();

    MonitorListModel &m_monitors;
    MonitorActions &m_actions;
    const Theme &m_theme;
    MonitorSectionsModel *m_sections;
    QLineEdit *m_filter;
    QAction *m_filterIcon;
    QPushButton *m_new;
    QListView *m_view;
    MonitorId m_current;
    bool m_restoring = false;
};

} // namespace monitron
