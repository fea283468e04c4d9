// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace monitron {

class Workspace;
struct BackupFacts;

/// Verifies a backup, says what it holds, and asks whether to go back to it.
class RestoreDialog : public QDialog
{
    Q_OBJECT
public:
    /// Begins at once; `workspace` outlives the dialog.
    RestoreDialog(Workspace &workspace, const QString &file, QWidget *parent = nullptr);

Q_SIGNALS:
    void confirmed(const QString &file);

private:
    void show(const Result<BackupFacts> &facts);

    QString m_file;
    QLabel *m_text;
    QLabel *m_facts;
    QProgressBar *m_progress;
    QPushButton *m_restore;
};

} // namespace monitron
