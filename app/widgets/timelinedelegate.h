// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/incidentsteps.h"
#include "app/widgets/theme.h"

#include <QStyledItemDelegate>

namespace monitron {

/// Paints the steps of an incident: shape, time, title and detail. In one line each, or with the whole
/// detail wrapped below the title.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum class Rows { OneLine, Wrapped };
    TimelineDelegate(const Theme &theme, Rows rows, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Columns;
    [[nodiscard]] Columns columns(const QRectF &whole, const QModelIndex &index) const;
    void paintOneLine(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintWrapped(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] QFont titleFont() const;

    const Theme &m_theme;
    Rows m_rows;
};

} // namespace monitron
