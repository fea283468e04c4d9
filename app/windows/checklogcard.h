// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/checklogmodel.h"
#include "app/widgets/card.h"
#include "app/widgets/theme.h"

#include <QPointer>

class QLabel;
class QPushButton;
class QToolButton;

namespace monitron {

class CheckWindow;
class LogView;
class TimePopup;

/// The card with the checks of a monitor, newest first; opening one shows all that is known of it.
class CheckLogCard : public Card
{
    Q_OBJECT
public:
    CheckLogCard(Workspace &workspace, const Theme &theme, QWidget *parent = nullptr);

    void setMonitor(MonitorId id);
    /// Shows the checks of this range only, as the chart does; none: all of them.
    void setRange(const std::optional<TimeRange> &range);

    /// Goes to the check of that time.
    void showTime(Timestamp at) { m_checks.find(at); }

Q_SIGNALS:
    /// All checks are wanted although the chart shows a part.
    void allWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildRangeLine();
    void buildHead();
    void buildList();
    void openCheck(const QModelIndex &index);
    void showAll();
    void showEmptiness();
    void showPosition();
    void countNew(int first, int last);
    void placePill();
    void showRange();

    Workspace &m_workspace;
    const Theme &m_theme;
    CheckLogModel m_checks;
    LogView *m_view;
    QLabel *m_empty;
    QLabel *m_position;
    QWidget *m_rangeLine = nullptr;
    QLabel *m_rangeText = nullptr;
    QPushButton *m_pill;
    QToolButton *m_jump;
    TimePopup *m_jumpPopup;
    QPointer<CheckWindow> m_window;
    int m_new = 0; ///< above what is looked at
};

} // namespace monitron
