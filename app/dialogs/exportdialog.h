// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/workspace.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace monitron {

/// Which monitors an export is about.
struct ExportScope
{
    QString title;
    std::vector<MonitorId> ids; ///< none: all
};

/// Asks what to export and in which form, writes it, and tells what was left out because it may be secret.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// `workspace` outlives it. There is at least one scope.
    ExportDialog(Workspace &workspace, std::vector<ExportScope> scopes, QWidget *parent = nullptr);

    /// As if `file` had been chosen.
    void write(const QString &file);

private:
    void layOut();
    void askFile();
    void answered(const QString &file, const Result<ExportSummary> &answer);

    Workspace &m_workspace;
    std::vector<ExportScope> m_scopes;
    QComboBox *m_scope;
    QComboBox *m_format;
    QLabel *m_outcome;
    QPlainTextEdit *m_omissions;
    QPushButton *m_export;
    QPushButton *m_close;
};

} // namespace monitron
