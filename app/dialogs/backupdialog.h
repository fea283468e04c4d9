// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/storagemodel.h"
#include "core/base/error.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QTimer>

class QDialogButtonBox;
class QLabel;
class QProgressBar;

namespace monitron {

class Workspace;

/// Makes a backup: how far it is, and how it went. Closing it meanwhile cancels.
class BackupDialog : public QDialog
{
    Q_OBJECT
public:
    /// Begins at once; `workspace` outlives the dialog.
    BackupDialog(Workspace &workspace, const QString &file, QWidget *parent = nullptr);

    void reject() override;

private:
    void measure();
    void finish();

    QString m_file;
    StorageModel m_storage; ///< about how many bytes it will take
    QFutureWatcher<Result<void>> m_watcher;
    QTimer m_timer;
    QLabel *m_text;
    QProgressBar *m_progress;
    QDialogButtonBox *m_buttons;
};

/// Asks for a file, and makes a backup there. `workspace` outlives `window`.
void askBackup(Workspace &workspace, QWidget *window);

} // namespace monitron
