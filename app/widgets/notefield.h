// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace monitron {

/// Where a note on an incident is written. It can be added as it is, or go with an acknowledgement, which
/// needs no note.
class NoteField : public QWidget
{
    Q_OBJECT
public:
    explicit NoteField(QWidget *parent = nullptr);

    void setCanAcknowledge(bool can);
    void setBusy(bool busy);
    /// What is wrong; empty: nothing.
    void setError(const QString &sentence);
    void clear();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void noteWritten(const QString &text);
    void acknowledged(const QString &note);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void submit();
    void refresh();

    QPlainTextEdit *m_text;
    QPushButton *m_add;
    QPushButton *m_acknowledge;
    QLabel *m_error;
    bool m_busy = false;
};

} // namespace monitron
