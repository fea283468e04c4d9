// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/shownstate.h"

#include <QAbstractListModel>

#include <vector>

namespace monitron {

/// A monitor in a short list of an overview, with the figure that brought it there.
struct FigureRow
{
    MonitorId monitor;
    QString name;
    ShownState state = ShownState::Pending; ///< gives the shape
    QString value;                          ///< "912 ms"
    std::optional<double> share;            ///< 0..1: the length of a bar
    QString toolTip;
    bool operator==(const FigureRow &) const = default;
};

/// Such a list; what stays in its place keeps its selection.
class FigureListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { StateRole = Qt::UserRole + 1, ValueRole, ShareRole };
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<FigureRow> rows);
    [[nodiscard]] const FigureRow &row(int row) const { return m_rows[static_cast<size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<FigureRow> m_rows;
};

} // namespace monitron
