// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/runfromhere.h"
#include "app/widgets/theme.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace monitron {

class StatePill;
class Waterfall;

/// A monitor as it is seen from the server and from this computer, side by side. For workspaces whose checks
/// run elsewhere (WorkspaceAbilities::checksRunElsewhere). Begins at once.
class RunFromHereDialog : public QDialog
{
    Q_OBJECT
public:
    /// Both outlive it.
    RunFromHereDialog(Workspace &workspace, const Theme &theme, MonitorId monitor, QWidget *parent = nullptr);

private:
    struct Side
    {
        StatePill *state = nullptr;
        QProgressBar *progress = nullptr;
        QLabel *words = nullptr;
        QLabel *figures = nullptr;
        Waterfall *phases = nullptr;
    };
    [[nodiscard]] Side buildSide(const QString &title, const char *name, const Theme &theme, QLayout &into);
    void showSide(const Side &side, const RunFromHere::Side &of);
    void refresh();
    void run();

    RunFromHere *m_run;
    Side m_there;
    Side m_here;
    QLabel *m_what;
    QLabel *m_comparison;
    QLabel *m_note;
    QLineEdit *m_secret;
    QPushButton *m_again;
};

} // namespace monitron
