// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/publishjob.h"

#include <QAbstractTableModel>
#include <QHash>

namespace monitron {

/// The monitors that are to be taken to another workspace: what will happen to each, and, once it ran, what
/// did. Ticked ones are taken.
class PublishModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, AddressColumn, VerdictColumn, ColumnCount };

    /// `from` outlives it. `ids`: none: all.
    PublishModel(Workspace &from, std::vector<MonitorId> ids, QObject *parent = nullptr);

    /// Compares anew with what is in `to`, which outlives the model; `loaded` or `failed` follows.
    void load(Workspace &to);
    void setAllTicked(bool ticked);
    [[nodiscard]] int tickedCount() const;
    /// Of those that are ticked, how many have passwords or headers that may be secrets.
    [[nodiscard]] int secretCount() const;

    /// Takes what is ticked; `finished` follows.
    void start(PublishJob::Options options);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_job && !m_isFinished; }
    [[nodiscard]] bool wasCancelled() const { return m_job && m_job->wasCancelled(); }
    /// Those that are there now, by their ids here.
    [[nodiscard]] std::vector<MonitorId> taken() const;
    /// Whether nothing waits for the other workspace's server any more.
    [[nodiscard]] QFuture<Result<bool>> haveArrived() const;
    /// Every monitor with what became of it, to be kept.
    [[nodiscard]] QString reportText() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void loaded();
    void failed(const QString &sentence);
    void tickedChanged();
    void progressed(int done, int total);
    void finished();

private:
    struct Row
    {
        PublishItem item;
        bool isTicked = false;
        std::optional<PublishJob::Outcome> outcome;
    };
    [[nodiscard]] const Row &at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] static bool canBeTaken(const Row &row);
    [[nodiscard]] QString verdict(const Row &row) const;
    void take(int row, const PublishJob::Outcome &outcome);

    Workspace &m_from;
    Workspace *m_to = nullptr;
    std::vector<MonitorId> m_ids;
    QHash<MonitorId, bool> m_ticks; ///< as they were before what is being loaded
    std::vector<Row> m_rows;
    PublishJob *m_job = nullptr;
    bool m_isFinished = false;
    int m_turn = 0;
};

} // namespace monitron
