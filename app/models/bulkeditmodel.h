// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/bulkfields.h"
#include "app/models/monitoredit.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace monitron {

/// The preview of one field's change in many monitors: a row each with what stands there now, and what would.
/// It is worked out some hundred rows at a time, so that typing stays smooth with 100,000 monitors.
class BulkEditModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { MonitorColumn, BeforeColumn, AfterColumn, ColumnCount };
    enum Role {
        ErrorRole = Qt::UserRole + 1, ///< bool: the value breaks a rule in this monitor
        ChangedRole
    }; ///< bool

    explicit BulkEditModel(std::vector<Monitor> monitors, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<BulkField> &fields() const { return m_fields; }
    /// Where editing begins: what a number is in the first monitor.
    [[nodiscard]] int firstNumber(int field) const;
    /// `worked` follows when all rows are known.
    void setChange(int field, const QVariant &value);
    [[nodiscard]] bool isWorking() const { return m_timer.isActive(); }
    [[nodiscard]] int changed() const { return m_changed; }
    [[nodiscard]] int invalid() const { return m_invalid; }
    [[nodiscard]] int unchanged() const { return static_cast<int>(m_next) - m_changed - m_invalid; }
    /// What to save; those that stay as they are left out.
    [[nodiscard]] MonitorEdit edit() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void worked();

private:
    struct Row
    {
        Monitor before;
        Monitor after;
        QString error;
        bool known = false;
        bool changes = false;
    };
    void work();
    void workRow(Row &row) const;
    [[nodiscard]] QString afterText(const Row &row) const;

    std::vector<BulkField> m_fields;
    std::vector<Row> m_rows;
    int m_field = 0;
    QVariant m_value;
    QTimer m_timer;
    size_t m_next = 0; ///< rows before it are known
    int m_changed = 0;
    int m_invalid = 0;
};

} // namespace monitron
