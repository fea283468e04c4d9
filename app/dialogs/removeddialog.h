// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDialog>
#include <QFuture>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace monitron {

class RemovedModel;
class Workspace;

/// What was deleted in the last 30 days, to be brought back with its history.
class RemovedDialog : public QDialog
{
    Q_OBJECT
public:
    /// `workspace` outlives it.
    explicit RemovedDialog(Workspace &workspace, QWidget *parent = nullptr);

private:
    void restore();
    void update();

    Workspace &m_workspace;
    RemovedModel *m_model;
    QStackedWidget *m_stack;
    QListView *m_list;
    QLabel *m_error;
    QPushButton *m_restore;
};

} // namespace monitron
