// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/importjob.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace monitron {

class ImportPreviewModel;

/// Shows what an import would bring, line by line, imports what is ticked, and then what became of each line.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    /// `workspace` outlives it.
    ImportDialog(Workspace &workspace, const ImportSource &source, QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    /// These are there now; taking them out again undoes the import.
    void imported(const std::vector<monitron::MonitorId> &ids);

private:
    void layOut();
    void showLoaded();
    void showTicked();
    void showFailure(const QString &sentence);
    void start();
    void showFinished();
    void saveReport();

    ImportPreviewModel *m_model;
    QLabel *m_summary;
    QLabel *m_warnings;
    QTableView *m_table;
    QProgressBar *m_progress;
    QPushButton *m_all;
    QPushButton *m_none;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_close;
    QPushButton *m_import;
};

} // namespace monitron
