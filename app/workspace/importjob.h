// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/workspace.h"

namespace monitron {

struct ImportReport;

/// Brings the monitors of one file into a workspace: reads it on the reader thread, saves what is valid and
/// not there yet, and tells of each line that wasn't taken. One-shot; deletes itself with its answer.
class ImportJob : public QObject
{
    Q_OBJECT
public:
    /// `workspace` is its parent.
    ImportJob(Workspace &workspace, const QString &file);

    [[nodiscard]] QFuture<Result<ImportSummary>> start();

private:
    void save(const ImportReport &report);
    void saved(const Result<Monitor> &answer);
    void finish(Result<ImportSummary> result);

    Workspace &m_workspace;
    QString m_file;
    ImportSummary m_summary;
    int m_waiting = 0;
    QPromise<Result<ImportSummary>> m_promise;
};

} // namespace monitron
