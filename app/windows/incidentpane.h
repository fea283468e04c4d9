// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/timelinemodel.h"
#include "app/widgets/theme.h"

#include <QFrame>
#include <QFuture>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace monitron {

class IncidentHead;
class NoteField;
class StepList;

/// One incident: its head, its timeline and where notes are written.
class IncidentPane : public QFrame
{
    Q_OBJECT
public:
    IncidentPane(Workspace &workspace, const Theme &theme, QWidget *parent = nullptr);

    /// Null: nothing.
    void setIncident(IncidentId id);

Q_SIGNALS:
    void monitorWanted(const monitron::MonitorId &id);
    void settingsWanted();

private:
    QWidget *buildPage(const Theme &theme);
    void refresh();
    void copy() const;
    void acknowledge(const QString &note);
    void addNote(const QString &text);
    void send(const QFuture<Result<void>> &answer);

    Workspace &m_workspace;
    TimelineModel m_timeline;
    QStackedWidget *m_stack;
    QWidget *m_page = nullptr;
    IncidentHead *m_head = nullptr;
    StepList *m_steps = nullptr;
    QPushButton *m_setUp = nullptr;
    NoteField *m_note = nullptr;
    QTimer m_tick;
};

} // namespace monitron
