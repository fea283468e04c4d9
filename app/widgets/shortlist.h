// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace monitron {

/// A list that is as high as its rows, up to some, and so needs no scroll bar of its own; a row is opened by
/// a click or Enter.
class ShortList : public QListView
{
    Q_OBJECT
public:
    /// The model stays the caller's.
    ShortList(QAbstractItemModel &rows, int mostRows, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    int m_mostRows;
};

} // namespace monitron
