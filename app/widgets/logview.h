// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace monitron {

/// A list whose rows are all of one height, so that millions of them cost nothing: QListView lays out each
/// row, this one only the visible ones. Rows that are inserted above what is shown don't move it.
class LogView : public QListView
{
    Q_OBJECT
public:
    explicit LogView(QWidget *parent = nullptr);

    /// The first row of which something is seen; -1 without rows.
    [[nodiscard]] int firstVisibleRow() const;
    [[nodiscard]] int rowHeight() const;

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void reset() override;

Q_SIGNALS:
    /// What is seen has changed: scrolled, resized, or rows came and went.
    void viewMoved();

protected:
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;

private:
    [[nodiscard]] int rows() const { return model() ? model()->rowCount() : 0; }
};

} // namespace monitron
