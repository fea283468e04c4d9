// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;

namespace monitron {

class ConflictModel;

/// One setting of a ConflictModel: mine, theirs, and what becomes of it.
class ConflictRow : public QFrame
{
    Q_OBJECT
public:
    /// `model` outlives it.
    ConflictRow(ConflictModel &model, int row, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *valueOf(const QString &text, const QString &what);
    [[nodiscard]] QWidget *buildResult();
    void refresh();

    ConflictModel &m_model;
    const int m_row;
    QRadioButton *m_mine;
    QRadioButton *m_theirs;
    QLabel *m_chosen = nullptr; ///< where nothing can be typed
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_problem;
};

} // namespace monitron
