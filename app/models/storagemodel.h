// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/settingsmodel.h"

#include <QObject>

namespace monitron {

class Workspace;

/// What the data takes on the disk, and what a retention will come to. Measured on the reader thread.
class StorageModel : public QObject
{
    Q_OBJECT
public:
    struct Figures
    {
        qint64 database = 0; ///< bytes
        qint64 log = 0;      ///< of the write-ahead log
        qint64 backups = 0;  ///< made by Monitron itself
        qint64 free = 0;     ///< on that disk
        int monitors = 0;
        double resultsPerDay = 0; ///< of all monitors that aren't paused
        bool operator==(const Figures &) const = default;
    };
    /// `workspace` outlives it.
    explicit StorageModel(Workspace &workspace, QObject *parent = nullptr);

    /// Measures again; `changed` follows.
    void refresh();
    [[nodiscard]] const Figures &figures() const { return m_figures; }
    /// About how much the results themselves will take once the retention has filled up.
    [[nodiscard]] qint64 expectedBytes(const RetentionDays &retention) const;

    /// How many bytes of a backup that is being made to `file` have been written.
    [[nodiscard]] static qint64 backupWritten(const QString &file);

Q_SIGNALS:
    void changed();

private:
    Workspace &m_workspace;
    Figures m_figures;
};

} // namespace monitron
