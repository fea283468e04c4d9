// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace monitron {

class PublishModel;
class Workspace;

/// Takes monitors of this computer to a team's server, or of a team to this computer: shows what will happen,
/// does it in one step, and tells of each what became of it. They stay where they are.
class PublishDialog : public QDialog
{
    Q_OBJECT
public:
    struct Target
    {
        QString name;
        Workspace *workspace = nullptr;
    };
    /// `targets`: at least one; all workspaces outlive it. `ids`: none: all monitors.
    PublishDialog(Workspace &from, std::vector<Target> targets, std::vector<MonitorId> ids,
                  QWidget *parent = nullptr);

    void reject() override;

private:
    void layOut();
    void load();
    void takeHealth();
    void refresh();
    void start();
    void showFinished();
    void pauseTaken();
    void pause(const std::vector<MonitorId> &taken);
    void sayNotPaused(const QString &why);
    void saveReport();
    [[nodiscard]] QString whyNotNow() const;
    [[nodiscard]] const Target &target() const;

    Workspace &m_from;
    const std::vector<Target> m_targets;
    const bool m_toTeam;
    PublishModel *m_model;
    QComboBox *m_target;
    QLabel *m_summary;
    QTableView *m_table;
    QCheckBox *m_history;
    QCheckBox *m_secrets;
    QCheckBox *m_pause;
    QLabel *m_error;
    QProgressBar *m_progress;
    QPushButton *m_all;
    QPushButton *m_none;
    QPushButton *m_save;
    QPushButton *m_close;
    QPushButton *m_start;
    bool m_isThere = false; ///< that the target could be reached
    bool m_isDone = false;
};

} // namespace monitron
