// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/monitorsectionsmodel.h"
#include "app/widgets/theme.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace monitron {

class FilterMenu;
class ListMenu;
class MonitorActions;
class MonitorDelegate;
class MonitorListView;
class WindowState;

/// The list of monitors with its filter field, its menus and the button for a new one. Keeps the selection by
/// monitor, whatever the model does to its rows.
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
    /// Shows only the monitors in this state.
    void filterByState(ShownState state);
    void focusList();
    /// What the filter finds, folded groups included; none: nothing is filtered.
    [[nodiscard]] std::vector<MonitorId> found() const;

    /// Filter, sort, columns, folded groups, selection and place.
    void saveState(WindowState &state) const;
    /// Before the monitors are loaded.
    void restoreState(const WindowState &state);

Q_SIGNALS:
    void currentChanged(const monitron::MonitorId &id);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    void buildBody();
    void connectParts();
    void takeSelection();
    void goToList();
    void keepSelection();
    void tellSelection();
    void reveal(MonitorId id);
    void takeLook();
    void takeAbilities();
    void showCounts();
    void tint();

    MonitorListModel &m_monitors;
    MonitorActions &m_actions;
    const Theme &m_theme;
    MonitorSectionsModel *m_sections;
    QLineEdit *m_filter;
    QAction *m_filterIcon;
    FilterMenu *m_filterMenu;
    ListMenu *m_listMenu;
    QToolButton *m_filterButton;
    QToolButton *m_listButton;
    QPushButton *m_new;
    QLabel *m_counts;
    MonitorDelegate *m_delegate;
    MonitorListView *m_view;
    QLabel *m_nothing;
    QStackedWidget *m_stack;
    MonitorId m_awaited;  ///< to be selected as soon as it is in the list
    QTimer m_secondTimer; ///< for "in 18 s", while somebody can see it
    MonitorId m_current;
    QSet<MonitorId> m_selected; ///< hidden ones too
    bool m_arranging = false;
    bool m_restoring = false; ///< what filter and folds hide stays hidden
};

} // namespace monitron
