// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QFormLayout;
class QLabel;

namespace monitron {

/// A form whose fields have names and can each show what is wrong with them right below.
class FieldForm : public QWidget
{
    Q_OBJECT
public:
    explicit FieldForm(QWidget *parent = nullptr);

    /// `name` is also the widget's objectName; `label` its accessible name.
    void add(const QString &name, const QString &label, QWidget *field, const QString &hint = {});
    void setRowVisible(const QString &name, bool visible);
    void clearErrors();
    /// False when there is no such field here.
    bool setError(const QString &name, const QString &sentence);

private:
    struct Field
    {
        QWidget *widget = nullptr;
        QLabel *error = nullptr;
        QWidget *row = nullptr;
    };
    QFormLayout *m_layout;
    QHash<QString, Field> m_fields;
};

} // namespace monitron
