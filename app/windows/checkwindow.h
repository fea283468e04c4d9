// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/checkdetail.h"
#include "app/widgets/theme.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace monitron {

class StatePill;

/// One check opened: its verdict, all that was seen, and what can be done with it. Stays open beside the
/// main window; another check takes its place.
class CheckWindow : public QDialog
{
    Q_OBJECT
public:
    CheckWindow(Workspace &workspace, const Theme &theme, QWidget *parent = nullptr);

    void showCheck(MonitorId monitor, Timestamp at);

private:
    QPushButton *addButton(QHBoxLayout *row, const QString &text, const char *name);
    void buildButtons(QHBoxLayout *row);
    void refresh();
    void refreshNeighbours();
    void refreshAge();
    void say(const QString &sentence);
    void copy(const QString &text, const QString &said);

    const Theme &m_theme;
    CheckDetail m_detail;
    StatePill *m_pill;
    QLabel *m_verdict;
    QLabel *m_when;
    QLabel *m_said;
    QScrollArea *m_scroll;
    QPushButton *m_older = nullptr;
    QPushButton *m_newer = nullptr;
    QPushButton *m_curl = nullptr; ///< hidden until a check that has such a command is there
};

} // namespace monitron
