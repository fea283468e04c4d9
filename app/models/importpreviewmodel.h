// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/importjob.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>

namespace monitron {

/// The lines of an import: what each holds, whether it can be taken, and, once it ran, what became of it.
/// Ticked lines are imported.
class ImportPreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, AddressColumn, VerdictColumn, ColumnCount };
    enum class Verdict { New, Present, Differs, Wrong, Imported, Failed };
    enum Role { VerdictRole = Qt::UserRole + 1 }; ///< int of Verdict

    /// `workspace` outlives it.
    explicit ImportPreviewModel(Workspace &workspace, QObject *parent = nullptr);

    /// `loaded` or `failed` follows.
    void load(const ImportSource &source);
    void setAllTicked(bool ticked);
    [[nodiscard]] int tickedCount() const { return m_ticked; }
    /// How many lines can be ticked.
    [[nodiscard]] int usableCount() const;
    /// About the source as a whole.
    [[nodiscard]] QStringList warnings() const;

    /// Imports what is ticked; `finished` follows.
    void start();
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_job && !m_finished; }
    [[nodiscard]] bool wasCancelled() const { return m_job && m_job->wasCancelled(); }
    [[nodiscard]] std::vector<MonitorId> imported() const;
    /// Every line with what became of it, to be kept.
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
    struct State
    {
        Verdict verdict = Verdict::New;
        bool ticked = false;
        QString problem; ///< of the import itself
    };
    void take(const std::shared_ptr<ImportReport> &report);
    void takeAnswer(int row, const QString &problem);
    [[nodiscard]] const ImportRow &rowAt(int row) const;
    [[nodiscard]] QString verdictText(int row) const;

    Workspace &m_workspace;
    std::shared_ptr<ImportReport> m_report;
    std::vector<State> m_states;
    int m_ticked = 0;
    ImportJob *m_job = nullptr;
    bool m_finished = false;
};

} // namespace monitron
