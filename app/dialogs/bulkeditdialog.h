// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/bulkeditmodel.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace monitron {

class Theme;

/// Changes one field of many monitors: choose it, say what it shall be, see what would change, apply.
class BulkEditDialog : public QDialog
{
    Q_OBJECT
public:
    BulkEditDialog(std::vector<Monitor> monitors, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    /// `text` says what was done, once it is. The dialog closes itself.
    void applied(const monitron::MonitorEdit &edit, const QString &text);

private:
    void buildInputs();
    void takeField();
    void preview();
    void showCounts();
    void apply();
    [[nodiscard]] const BulkField &field() const;
    [[nodiscard]] QVariant value() const;

    BulkEditModel *m_model;
    QComboBox *m_field;
    QStackedWidget *m_inputs;
    QSpinBox *m_number;
    QLineEdit *m_text;
    QComboBox *m_choice;
    QLabel *m_hint;
    QLabel *m_counts;
    QPushButton *m_apply;
};

} // namespace monitron
