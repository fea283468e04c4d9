// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "core/base/error.h"
#include "core/model/monitor.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace monitron {

class ConflictBar;
class EditorForm;
class TryPanel;
class Workspace;

/// Adds or edits a monitor. It can be tested before it is saved. Closes itself once the save is committed;
/// asks once before it throws away what was entered.
class MonitorEditor : public QDialog
{
    Q_OBJECT
public:
    /// A monitor with version 0 is a new one. `workspace` and `theme` outlive the dialog.
    MonitorEditor(Workspace &workspace, const Theme &theme, const Monitor &monitor,
                  QWidget *parent = nullptr);

    /// As if `text`, an address or a curl command, had been pasted into the address.
    void fillFrom(const QString &text);
    /// Says something of what it was opened with.
    void tell(const QString &line);
    void reject() override;

Q_SIGNALS:
    void saved(const monitron::MonitorId &id);

private:
    void layOut();
    void readKnown();
    void readStored();
    void test();
    void save();
    void send(const Monitor &monitor);
    void saveAnswered(const Result<Monitor> &answer);
    void showConflict();
    void showError(const QString &sentence);

    Workspace &m_workspace;
    Monitor m_monitor; ///< as it was when the editing began
    Monitor m_wanted;  ///< as it was sent last
    Monitor m_theirs;  ///< as it is stored, after a conflict
    EditorForm *m_form;
    TryPanel *m_try;
    ConflictBar *m_conflict;
    QLabel *m_error;
    QPushButton *m_test;
    QPushButton *m_save;
};

} // namespace monitron
