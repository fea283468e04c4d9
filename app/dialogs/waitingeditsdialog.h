// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "core/base/error.h"

#include <QDialog>
#include <QFuture>

class QLabel;
class QPushButton;

namespace monitron {

class RecordList;
class WaitingEditsModel;
class Workspace;

/// What was changed here and isn't the server's yet, and what can be done about it.
class WaitingEditsDialog : public QDialog
{
    Q_OBJECT
public:
    /// Both outlive it.
    WaitingEditsDialog(Workspace &workspace, const Theme &theme, QWidget *parent = nullptr);

    /// Chooses the first that waits for a person.
    void selectStuck();

private:
    void refresh();
    void discard();
    void tryAgain();
    void resolve();
    void wait(const QFuture<Result<void>> &future);

    Workspace &m_workspace;
    WaitingEditsModel *m_model;
    RecordList *m_list;
    QLabel *m_detail;
    QPushButton *m_resolve;
    QPushButton *m_again;
    QPushButton *m_discard;
    QString m_error;
    bool m_isLookingForStuck = false;
};

} // namespace monitron
