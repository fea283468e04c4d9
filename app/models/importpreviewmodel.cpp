// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/importpreviewmodel.h"

#include "app/models/format.h"
#include "app/workspace/whendone.h"

#include <algorithm>

namespace monitron {

namespace {

ImportPreviewModel::Verdict verdictOf(const ImportRow &row)
{
    using enum ImportPreviewModel::Verdict;
    if (!row.isUsable())
        return Wrong;
    return row.differs ? Differs : (row.duplicate ? Present : New);
}

} // namespace

ImportPreviewModel::ImportPreviewModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
}

void ImportPreviewModel::load(const ImportSource &source)
{
    whenDone(previewImport(m_workspace, source), this,
             [this](const Result<std::shared_ptr<ImportReport>> &report) {
                 if (report)
                     take(*report);
                 else
                     Q_EMIT failed(report.error().message);
             });
}

void ImportPreviewModel::take(const std::shared_ptr<ImportReport> &report)
{
    beginResetModel();
    m_report = report;
    m_states.clear();
    m_ticked = 0;
    for (const ImportRow &row : report->rows) {
        const Verdict verdict = verdictOf(row);
        m_states.push_back({verdict, verdict == Verdict::New, QString()});
        m_ticked += verdict == Verdict::New ? 1 : 0;
    }
    endResetModel();
    Q_EMIT loaded();
    Q_EMIT tickedChanged();
}

const ImportRow &ImportPreviewModel::rowAt(int row) const
{
    return m_report->rows[static_cast<std::size_t>(row)];
}

int ImportPreviewModel::usableCount() const
{
    return m_report ? m_report->usableCount() : 0;
}

QStringList ImportPreviewModel::warnings() const
{
    return m_report ? m_report->warnings : QStringList();
}

void ImportPreviewModel::setAllTicked(bool ticked)
{
    if (m_job || m_states.empty())
        return;
    m_ticked = 0;
    for (State &state : m_states) {
        state.ticked = ticked && state.verdict != Verdict::Wrong;
        m_ticked += state.ticked ? 1 : 0;
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
}

void ImportPreviewModel::start()
{
    if (m_job || !m_report)
        return;
    std::vector<ImportJob::Item> items;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_states[static_cast<std::size_t>(row)].ticked)
            items.push_back({row, rowAt(row).monitor, rowAt(row).secret});
    }
    m_job = new ImportJob(m_workspace, std::move(items), this);
    connect(m_job, &ImportJob::answered, this, &ImportPreviewModel::takeAnswer);
    connect(m_job, &ImportJob::progressed, this, &ImportPreviewModel::progressed);
    connect(m_job, &ImportJob::finished, this, [this] {
        m_finished = true;
        Q_EMIT finished();
    });
    m_job->start();
}

void ImportPreviewModel::cancel()
{
    if (m_job)
        m_job->cancel();
}

void ImportPreviewModel::takeAnswer(int row, const QString &problem)
{
    State &state = m_states[static_cast<std::size_t>(row)];
    state.verdict = problem.isEmpty() ? Verdict::Imported : Verdict::Failed;
    state.problem = problem;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

std::vector<MonitorId> ImportPreviewModel::imported() const
{
    return m_job ? m_job->saved() : std::vector<MonitorId>();
}

QString ImportPreviewModel::verdictText(int row) const
{
    const State &state = m_states[static_cast<std::size_t>(row)];
    const ImportRow &line = rowAt(row);
    QStringList reasons;
    if (state.verdict == Verdict::Wrong) {
        for (const FieldError &error : line.errors)
            reasons.append((error.field + QLatin1Char(' ') + error.message).trimmed());
    } else {
        reasons = line.warnings;
    }
    const QString why = reasons.join(tr("; ", "between reasons"));
    switch (state.verdict) {
    case Verdict::New:
        return why.isEmpty() ? tr("New") : tr("New. %1").arg(why);
    case Verdict::Present:
        return tr("Already there");
    case Verdict::Differs:
        return tr("Already there, with other settings");
    case Verdict::Wrong:
        return tr("Can't be taken: %1").arg(why);
    case Verdict::Imported:
        return why.isEmpty() ? tr("Imported") : tr("Imported. %1").arg(why);
    case Verdict::Failed:
        return tr("Not saved: %1").arg(state.problem);
    }
    return {};
}

QString ImportPreviewModel::reportText() const
{
    QString text;
    for (const QString &warning : warnings())
        text += warning + QLatin1Char('\n');
    for (int row = 0; row < rowCount(); ++row) {
        const bool counted = m_report->format == ImportReport::Format::Json;
        text += (counted ? tr("Entry %1: %2: %3") : tr("Line %1: %2: %3"))
                    .arg(rowAt(row).number)
                    .arg(format::brief(rowAt(row).monitor.name), verdictText(row)) +
                QLatin1Char('\n');
    }
    return text;
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_states.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const State &state = m_states[static_cast<std::size_t>(index.row())];
    const Monitor &monitor = rowAt(index.row()).monitor;
    if (role == VerdictRole)
        return static_cast<int>(state.verdict);
    if (role == Qt::CheckStateRole && index.column() == NameColumn && state.verdict != Verdict::Wrong)
        return state.ticked ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return format::brief(monitor.name.isEmpty() ? monitor.url : monitor.name);
    case AddressColumn:
        return format::brief(monitor.url);
    default:
        return format::brief(verdictText(index.row()), 600);
    }
}

bool ImportPreviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    State &state = m_states[static_cast<std::size_t>(index.row())];
    const bool ticked = value.toInt() == Qt::Checked;
    m_ticked += static_cast<int>(ticked) - static_cast<int>(state.ticked);
    state.ticked = ticked;
    Q_EMIT dataChanged(index, index, {role});
    Q_EMIT tickedChanged();
    return true;
}

Qt::ItemFlags ImportPreviewModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool tickable = index.isValid() && index.column() == NameColumn && !m_job &&
                          m_states[static_cast<std::size_t>(index.row())].verdict != Verdict::Wrong;
    return tickable ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return rowAt(section).number;
    switch (section) {
    case NameColumn:
        return tr("Name");
    case AddressColumn:
        return tr("Address");
    default:
        return tr("What happens to it");
    }
}

} // namespace monitron
