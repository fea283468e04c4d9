// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "core/base/error.h"
#include "core/model/checkresult.h"

#include <QFrame>
#include <QFuture>

class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace monitron {

class Waterfall;
class Workspace;

/// Runs a monitor that isn't saved once, and shows what came of it: its waterfall and whether each
/// expectation was met. Hidden until the first run.
class TryPanel : public QFrame
{
    Q_OBJECT
public:
    /// Both outlive it.
    TryPanel(Workspace &workspace, const Theme &theme, QWidget *parent = nullptr);

    /// `secret` none: the saved one.
    void start(const Monitor &monitor, const std::optional<QString> &secret);
    /// Forgets the run under way.
    void cancel();
    /// Hides it: what it shows is about other settings.
    void clear();

Q_SIGNALS:
    void runningChanged(bool running);

private:
    void showAnswer(const Monitor &monitor, const Result<CheckResult> &answer);
    void addVerdict(bool ok, const QString &text);
    void clearVerdicts();

    Workspace &m_workspace;
    QLabel *m_title;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    Waterfall *m_waterfall;
    QWidget *m_verdicts = nullptr;
    QGridLayout *m_grid = nullptr;
    QFuture<Result<CheckResult>> m_answer;
    int m_run = 0; ///< which one is waited for
};

} // namespace monitron
