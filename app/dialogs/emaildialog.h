// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/channel.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace monitron {

class FieldForm;
class Workspace;

/// Sets up alerts by e-mail: server, account, recipients; with a test mail that answers in the server's
/// words.
class EmailDialog : public QDialog
{
    Q_OBJECT
public:
    /// A channel with version 0 is a new one. `workspace` outlives the dialog.
    EmailDialog(Workspace &workspace, const Channel &channel, QWidget *parent = nullptr);

private:
    void load();
    void takeSecurity();
    /// False after showing what is wrong.
    [[nodiscard]] bool collect();
    void test();
    void save();
    void setBusy(bool busy, const QString &text = {});
    void showOutcome(bool good, const QString &text);
    [[nodiscard]] std::optional<QString> secret() const;

    Workspace &m_workspace;
    Channel m_channel;
    FieldForm *m_form;
    QLineEdit *m_host;
    QComboBox *m_security;
    QSpinBox *m_port;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QSpinBox *m_timeout;
    QLabel *m_outcome;
    QPushButton *m_test;
    QPushButton *m_save;
};

} // namespace monitron
