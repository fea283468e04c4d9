// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QFormLayout;
class QLabel;

namespace monitron {

/// A form whose rows can each show a whole sentence about what is wrong right below their field.
class ProblemForm : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemForm(QWidget *parent = nullptr);

    /// `name` is also the widget's objectName; `label` its accessible name, unless that is empty.
    void add(const QString &name, const QString &label, QWidget *field, const QString &hint = {});
    void setRowVisible(const QString &name, bool visible);
    void clearProblems();
    /// The field gets the focus. False when there is no such field here.
    bool setProblem(const QString &name, const QString &sentence);

private:
    struct Row
    {
        QWidget *field = nullptr;
        QWidget *whole = nullptr;
        QLabel *problem = nullptr;
    };
    QFormLayout *m_layout;
    QHash<QString, Row> m_rows;
};

} // namespace monitron
