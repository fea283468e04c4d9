// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/monitoredit.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace monitron {

class MonitorListModel;
class TagColors;
class Theme;

/// The tags of all monitors: their colours, other names, away with them.
class TagsDialog : public QDialog
{
    Q_OBJECT
public:
    /// All outlive it.
    TagsDialog(const MonitorListModel &monitors, TagColors &colors, const Theme &theme,
               QWidget *parent = nullptr);

Q_SIGNALS:
    /// `text` says what was done, once it is.
    void edited(const monitron::MonitorEdit &edit, const QString &text);

private:
    void buildFields();
    void fill();
    void takeCurrent();
    void change(const QString &name);
    [[nodiscard]] QString current() const;
    [[nodiscard]] QIcon chip(int color) const;

    const MonitorListModel &m_monitors;
    TagColors &m_colors;
    const Theme &m_theme;
    QListWidget *m_list;
    QLabel *m_empty;
    QLineEdit *m_name;
    QComboBox *m_color;
    QPushButton *m_rename;
    QPushButton *m_remove;
};

} // namespace monitron
