// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QFrame>
#include <QVariant>

class QLabel;
class QListView;
class QPushButton;

namespace monitron {

class RecordsModel;

/// The rows of a RecordsModel with what there is to say while they are read, when there are none and when
/// they can't be read. The selected row stays selected when it is read again.
class RecordList : public QFrame
{
    Q_OBJECT
public:
    /// `name`: the object name of the list itself, `title` its accessible name, `empty` what stands where
    /// there is no row. Model and theme outlive it.
    RecordList(RecordsModel &model, const Theme &theme, const QString &name, const QString &title,
               const QString &empty, QWidget *parent = nullptr);

    /// The selected row; -1: none.
    [[nodiscard]] int current() const;
    void select(int row);
    [[nodiscard]] QListView *view() const { return m_view; }

Q_SIGNALS:
    void currentChanged();
    /// By a double click or Enter.
    void opened();

private:
    void refresh();
    void keepSelection();

    RecordsModel &m_model;
    QString m_emptyText;
    QListView *m_view;
    QWidget *m_note;
    QLabel *m_says;
    QPushButton *m_again;
    QVariant m_key; ///< of the selected row
};

} // namespace monitron
