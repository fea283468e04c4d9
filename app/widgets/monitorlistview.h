// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace monitron {

class MonitorDelegate;
class MonitorSectionsModel;

/// The list of monitors. There are only two heights, of rows and of headers, so places are computed and no
/// change lays out 100,000 rows anew (QListView does so with each changed row). Headers fold with Left, Right
/// and Enter; while one is current, keys that act on monitors do nothing.
class MonitorListView : public QListView
{
    Q_OBJECT
public:
    /// Both outlive it.
    MonitorListView(MonitorSectionsModel &sections, const MonitorDelegate &delegate,
                    QWidget *parent = nullptr);

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;

Q_SIGNALS:
    /// F2 on a header.
    void renameWanted(const QString &group);

protected:
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] int topOf(int row) const;
    [[nodiscard]] int rowAt(int y) const;
    [[nodiscard]] bool isHeader(const QModelIndex &index) const;
    void takeFold(int key);
    void setDropRow(int row);

    MonitorSectionsModel &m_sections;
    const MonitorDelegate &m_delegate;
    int m_hoverRow = -1;
    int m_dropRow = -1;
};

} // namespace monitron
