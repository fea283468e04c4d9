// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/fieldform.h"
#include "core/base/error.h"
#include "core/model/monitor.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace monitron {

/// The editor's tab about what is sent: method, headers, body, authentication.
class RequestPage : public FieldForm
{
    Q_OBJECT
public:
    explicit RequestPage(QWidget *parent = nullptr);

    void load(const Monitor &monitor);
    /// False after showing what can't be read.
    [[nodiscard]] bool store(Monitor &monitor);
    /// None: the field is left as it is.
    void setSecret(const std::optional<QString> &secret);
    /// None: unchanged.
    [[nodiscard]] std::optional<QString> secret() const;

private:
    void showAuthFields();

    QComboBox *m_method;
    QPlainTextEdit *m_headers;
    QPlainTextEdit *m_body;
    QByteArray m_loadedBody;
    QComboBox *m_auth;
    QLineEdit *m_user;
    QLineEdit *m_secret;
};

} // namespace monitron
