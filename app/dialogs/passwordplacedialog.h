// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QWidget;

namespace monitron {

/// Where no keyring takes a password: for this run only, or into an encrypted file with a passphrase. There
/// is no third way. Whoever shows it answers a choice with setOutcome(); closing it saves nothing.
class PasswordPlaceDialog : public QDialog
{
    Q_OBJECT
public:
    /// `why` says what the keyring answered; empty: nobody asked it.
    explicit PasswordPlaceDialog(const QString &why, QWidget *parent = nullptr);

    /// Empty: done, and the dialog closes; else what went wrong.
    void setOutcome(const QString &problem);

Q_SIGNALS:
    void memoryChosen();
    void fileChosen(const QString &passphrase);

private:
    QWidget *buildFile();
    void refresh();
    void choose();

    QRadioButton *m_memory;
    QRadioButton *m_file;
    QWidget *m_fileBox;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    QLabel *m_strength;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace monitron
