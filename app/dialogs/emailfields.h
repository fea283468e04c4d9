// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/channelfields.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace monitron {

/// Alerts by e-mail: server, account, recipients.
class EmailFields : public ChannelFields
{
    Q_OBJECT
public:
    explicit EmailFields(QWidget *parent = nullptr);

    void load(const Channel &channel) override;
    void store(Channel &channel) const override;
    [[nodiscard]] std::optional<QString> secret() const override;

private:
    void takeSecurity();

    QLineEdit *m_host;
    QComboBox *m_security;
    QSpinBox *m_port;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QSpinBox *m_timeout;
};

} // namespace monitron
