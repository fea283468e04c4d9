// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/listlook.h"
#include "app/widgets/theme.h"

#include <QStyledItemDelegate>

namespace monitron {

class TagColors;

/// Paints the monitors list: headers of nested groups, and rows of state, name, bar, uptime, latency and next
/// check.
class MonitorDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// Both outlive it.
    MonitorDelegate(const Theme &theme, const TagColors &tags, QObject *parent = nullptr);

    void setLook(const ListLook &look);
    [[nodiscard]] const ListLook &look() const { return m_look; }
    [[nodiscard]] int rowHeight() const { return m_rowHeight; }
    [[nodiscard]] int headerHeight() const { return m_headerHeight; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void measure();
    void paintHeader(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintMonitor(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintNumbers(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const RowLayout &layout) const;
    void paintTexts(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const RowLayout &layout) const;
    void paintTags(QPainter &painter, const QStyleOptionViewItem &option, const QRectF &rect,
                   const QStringList &tags) const;

    const Theme &m_theme;
    const TagColors &m_tags;
    ListLook m_look;
    ColumnWidths m_widths;
    int m_rowHeight = 0;
    int m_headerHeight = 0;
};

} // namespace monitron
