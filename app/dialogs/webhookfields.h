// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/channelfields.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace monitron {

/// Alerts to an address of somebody's own: where it goes, headers, the key that signs it.
class WebhookFields : public ChannelFields
{
    Q_OBJECT
public:
    explicit WebhookFields(QWidget *parent = nullptr);

    void load(const Channel &channel) override;
    void store(Channel &channel) const override;
    [[nodiscard]] std::optional<QString> secret() const override;

private:
    QLineEdit *m_url;
    QPlainTextEdit *m_headers;
    QCheckBox *m_signed;
    QLineEdit *m_key;
};

} // namespace monitron
