// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QStyledItemDelegate>

namespace monitron {

/// A row of the command palette: the title with what matched marked, the detail, what kind of thing it is,
/// its shortcut.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// `theme` outlives it.
    explicit PaletteDelegate(const Theme &theme, QObject *parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintTitle(QPainter &painter, const QRectF &rect, const QModelIndex &index, bool selected,
                    Qt::LayoutDirection direction) const;

    const Theme &m_theme;
};

} // namespace monitron
