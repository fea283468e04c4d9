// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/monitor.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace monitron {

class AlertsPage;
class ExpectationsPage;
class FieldForm;
class RequestPage;
class SchedulePage;
class Workspace;

/// Adds or edits a monitor: the address first, everything else under its tab with good defaults. What is
/// wrong stands beside the field it is about. Closes itself once the save is committed.
class MonitorEditor : public QDialog
{
    Q_OBJECT
public:
    /// A monitor with version 0 is a new one. `workspace` outlives the dialog.
    MonitorEditor(Workspace &workspace, const Monitor &monitor, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const monitron::MonitorId &id);

private:
    void load();
    void save();
    void takeUrl(const QString &text);
    [[nodiscard]] bool collect();
    void showErrors(const std::vector<struct FieldError> &errors);
    void saveAnswered(const Result<Monitor> &answer);

    Workspace &m_workspace;
    Monitor m_monitor;
    bool m_nameTyped = false;
    FieldForm *m_head;
    QLineEdit *m_url;
    QLineEdit *m_name;
    QLineEdit *m_group;
    QLineEdit *m_tags;
    QTabWidget *m_tabs;
    RequestPage *m_request;
    ExpectationsPage *m_expectations;
    SchedulePage *m_schedule;
    AlertsPage *m_alerts;
    FieldForm *m_notesPage;
    QPlainTextEdit *m_notes;
    QLabel *m_error;
    QPushButton *m_save;
};

} // namespace monitron
