// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/whendone.h"
#include "core/base/error.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QPushButton;

namespace monitron {

class FieldForm;

/// A few fields and a button that asks somebody else to do it: closes when that is done, else says what is
/// wrong, beside its field where it is about one. Stays while it waits: the answer may be there to see once.
class FormDialog : public QDialog
{
    Q_OBJECT
public:
    FormDialog(const char *name, const QString &title, const QString &submit, QWidget *parent);

public Q_SLOTS:
    void reject() override;

protected:
    /// Fields have the names that the API has for them.
    [[nodiscard]] FieldForm &form() { return *m_form; }
    /// The button was pressed.
    virtual void submit() = 0;
    /// Waits for it; `done` is called before the dialog closes.
    template <typename T, typename Done>
    void wait(const QFuture<Result<T>> &future, Done done)
    {
        setBusy(true);
        whenDone(future, this, [this, done](const Result<T> &answer) {
            setBusy(false);
            if (!answer) {
                showError(answer.error());
                return;
            }
            done(answer);
            accept();
        });
    }
    void setSubmittable(bool can);
    /// All fields are there; `first` is the one to begin with.
    void ready(QWidget *first);

private:
    void fit();
    void setBusy(bool busy);
    void showError(const Error &error);

    FieldForm *m_form;
    QLabel *m_said;
    QPushButton *m_cancel;
    QPushButton *m_submit;
    bool m_can = true;
    bool m_isBusy = false;
    QPointer<QWidget> m_focus; ///< where it was before
};

} // namespace monitron
