// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace monitron {

/// Asks for the passphrase of the encrypted file of passwords. Whoever shows it answers `given` with
/// setOutcome(); closing it means later.
class PassphraseDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PassphraseDialog(QWidget *parent = nullptr);

    /// Empty: it was right, and the dialog closes; else why not.
    void setOutcome(const QString &problem);

Q_SIGNALS:
    void given(const QString &passphrase);

private:
    QLineEdit *m_passphrase;
    QLabel *m_problem;
    QPushButton *m_unlock;
};

} // namespace monitron
