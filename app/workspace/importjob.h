// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/workspace.h"
#include "core/transfer/importreport.h"

#include <memory>

namespace monitron {

/// Where monitors are read from: a file, or a text at hand.
struct ImportSource
{
    QString file; ///< empty: `text`
    QByteArray text;
};

/// Reads `source` on the reader thread and compares it with what is there. Nothing is stored.
[[nodiscard]] QFuture<Result<std::shared_ptr<ImportReport>>> previewImport(Workspace &workspace,
                                                                           const ImportSource &source);

/// Saves monitors, many at a time: the store commits together what waits for it. One-shot; owned by who made
/// it; when it goes away, what is under way is still saved.
class ImportJob : public QObject
{
    Q_OBJECT
public:
    struct Item
    {
        int row = 0; ///< the caller's number
        Monitor monitor;
        std::optional<QString> secret;
    };

    /// `workspace` outlives it.
    ImportJob(Workspace &workspace, std::vector<Item> items, QObject *parent = nullptr);

    void start();
    /// Begins no further one; `finished` follows when those under way are through.
    void cancel() { m_cancelled = true; }
    [[nodiscard]] const std::vector<MonitorId> &saved() const { return m_saved; }
    [[nodiscard]] bool wasCancelled() const { return m_cancelled && m_answered < m_items.size(); }

Q_SIGNALS:
    /// `problem` is empty when the monitor is there.
    void answered(int row, const QString &problem);
    void progressed(int done, int total);
    void finished();

private:
    void saveMore();
    void take(int row, const Result<Monitor> &answer);

    Workspace &m_workspace;
    std::vector<Item> m_items;
    std::size_t m_next = 0;
    std::size_t m_answered = 0;
    bool m_cancelled = false;
    bool m_done = false;
    std::vector<MonitorId> m_saved;
};

} // namespace monitron
