// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/conflictmodel.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace monitron {

class WaitingEditsModel;
class Workspace;

/// A contradiction between what was done here and what was done on the server, for a person to decide:
/// setting by setting, or between removing and keeping. Nothing is chosen beforehand.
class ConflictDialog : public QDialog
{
    Q_OBJECT
public:
    /// `edit` contradicts. `workspace` outlives it.
    ConflictDialog(Workspace &workspace, EditView edit, QWidget *parent = nullptr);

private:
    void fill();
    void orderTabs();
    [[nodiscard]] QWidget *buildFields();
    [[nodiscard]] QWidget *buildSides();
    void decide(const EditDecision &decision);
    void decide(EditDecision::Kind kind);
    void answered(const Result<void> &done);
    void takeAgain();
    void refresh();

    Workspace &m_workspace;
    EditView m_edit;
    WaitingEditsModel *m_waiting;
    ConflictModel *m_model = nullptr;
    QVBoxLayout *m_place; ///< of the body, which is made anew when the server's side changes
    QWidget *m_body = nullptr;
    QLabel *m_what;
    QLabel *m_state;
    QPushButton *m_later;
    QPushButton *m_settle;
    QString m_error;
    bool m_isBusy = false;
    bool m_isStale = false; ///< the server's side is another one than what is shown
};

} // namespace monitron
