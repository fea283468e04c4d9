// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace monitron {

/// The data can't be opened: says what is wrong and where, and offers what helps: another try, for a damaged
/// database a backup or a new beginning. Whoever shows it does the work; closing it means quit.
class StartTrouble : public QDialog
{
    Q_OBJECT
public:
    /// `backups`: files that may be gone back to, newest first; only offered where the database is damaged.
    StartTrouble(const Error &error, const QString &folder, const QStringList &backups,
                 QWidget *parent = nullptr);

    /// While the work is being done.
    void setBusy(const QString &text);
    /// It didn't help.
    void setProblem(const QString &sentence);

Q_SIGNALS:
    void retryWanted();
    void restoreWanted(const QString &backup);
    /// The damaged database is to be kept beside an empty one.
    void newBeginningWanted();

private:
    void buildRecovery(QVBoxLayout *layout, const QStringList &backups);
    void askForFile();
    void setControlsEnabled(bool enabled);

    QListWidget *m_backups = nullptr;
    QPushButton *m_restore = nullptr;
    QLabel *m_problem;
    QProgressBar *m_progress;
};

} // namespace monitron
