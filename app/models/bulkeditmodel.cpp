// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/bulkeditmodel.h"

#include "app/models/format.h"
#include "core/model/monitorvalidation.h"

#include <algorithm>

namespace monitron {

namespace {
constexpr size_t batch = 400;
}

BulkEditModel::BulkEditModel(std::vector<Monitor> monitors, QObject *parent)
    : QAbstractTableModel(parent), m_fields(bulkFields())
{
    m_rows.reserve(monitors.size());
    for (Monitor &monitor : monitors)
        m_rows.push_back({std::move(monitor), {}, {}, false, false});
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &BulkEditModel::work);
}

int BulkEditModel::firstNumber(int field) const
{
    const BulkField &of = m_fields[static_cast<size_t>(field)];
    return of.number && !m_rows.empty() ? of.number(m_rows.front().before) : 0;
}

void BulkEditModel::setChange(int field, const QVariant &value)
{
    m_field = field;
    m_value = value;
    m_next = 0;
    m_changed = 0;
    m_invalid = 0;
    for (Row &row : m_rows)
        row.known = false;
    m_timer.start();
}

void BulkEditModel::workRow(Row &row) const
{
    const BulkField &field = m_fields[static_cast<size_t>(m_field)];
    row.after = row.before;
    row.error.clear();
    row.known = true;
    row.changes = false;
    if (field.httpOnly && row.before.kind != u"http")
        return;
    if (const auto done = field.change(row.after, m_value); !done) {
        row.error = done.error().message;
        return;
    }
    row.changes = row.after != row.before;
    if (!row.changes)
        return;
    const std::vector<FieldError> errors = validate(row.after);
    if (errors.empty())
        return;
    const auto own = std::find_if(errors.begin(), errors.end(),
                                  [&](const FieldError &error) { return error.field == field.key; });
    row.error =
        own != errors.end() ? own->message : errors.front().field + QLatin1Char(' ') + errors.front().message;
}

void BulkEditModel::work()
{
    const size_t first = m_next;
    m_next = std::min(m_rows.size(), first + batch);
    for (size_t i = first; i < m_next; ++i) {
        workRow(m_rows[i]);
        m_invalid += m_rows[i].error.isEmpty() ? 0 : 1;
        m_changed += m_rows[i].error.isEmpty() && m_rows[i].changes ? 1 : 0;
    }
    if (m_next > first)
        Q_EMIT dataChanged(index(static_cast<int>(first), BeforeColumn),
                           index(static_cast<int>(m_next) - 1, AfterColumn));
    if (m_next == m_rows.size()) {
        m_timer.stop();
        Q_EMIT worked();
    }
}

MonitorEdit BulkEditModel::edit() const
{
    MonitorEdit edit;
    for (const Row &row : m_rows) {
        if (!row.known || !row.changes || !row.error.isEmpty())
            continue;
        edit.before.push_back(row.before);
        edit.after.push_back(row.after);
    }
    return edit;
}

int BulkEditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BulkEditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BulkEditModel::afterText(const Row &row) const
{
    if (!row.known)
        return tr("…");
    if (!row.error.isEmpty())
        return row.error;
    return row.changes ? m_fields[static_cast<size_t>(m_field)].text(row.after) : tr("unchanged");
}

QVariant BulkEditModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    if (role == ErrorRole)
        return row.known && !row.error.isEmpty();
    if (role == ChangedRole)
        return row.known && row.changes;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const BulkField &field = m_fields[static_cast<size_t>(m_field)];
    switch (index.column()) {
    case MonitorColumn:
        return format::brief(row.before.name);
    case BeforeColumn:
        return field.httpOnly && row.before.kind != u"http" ? format::none() : field.text(row.before);
    case AfterColumn:
        return afterText(row);
    default:
        return {};
    }
}

QVariant BulkEditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case MonitorColumn:
        return tr("Monitor");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("After");
    default:
        return {};
    }
}

} // namespace monitron
