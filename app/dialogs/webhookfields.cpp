// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/webhookfields.h"

#include <QCheckBox>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace monitron {

namespace {

constexpr int headerLines = 3;
const QString signedField = QStringLiteral("signed");

QJsonObject parseHeaders(const QString &text)
{
    QJsonObject headers;
    const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty())
            headers.insert(line.section(QLatin1Char(':'), 0, 0).trimmed(),
                           line.section(QLatin1Char(':'), 1).trimmed());
    }
    return headers;
}

} // namespace

WebhookFields::WebhookFields(QWidget *parent)
    : ChannelFields(parent), m_url(new QLineEdit), m_headers(new QPlainTextEdit),
      m_signed(new QCheckBox(tr("Sign what is sent"))), m_key(new QLineEdit)
{
    m_url->setPlaceholderText(QStringLiteral("https://example.org/alerts"));
    m_headers->setPlaceholderText(QStringLiteral("X-Team: ops"));
    m_headers->setTabChangesFocus(true);
    m_headers->setFixedHeight(m_headers->fontMetrics().lineSpacing() * headerLines + 20);
    m_key->setEchoMode(QLineEdit::Password);
    add(QStringLiteral("url"), tr("Address"), m_url, tr("Gets a POST with JSON for each alert."));
    add(QStringLiteral("headers"), tr("Headers"), m_headers,
        tr("One per line. Kept in the database: not the place for passwords."));
    add(signedField, tr("Signature"), m_signed,
        tr("An HMAC-SHA256 in X-Monitron-Signature, by which the receiver knows us."));
    add(QStringLiteral("secret"), tr("Signing key"), m_key,
        tr("Kept where Settings, Passwords says, never in the database."));
    setRowVisible(QStringLiteral("secret"), false);
    connect(m_signed, &QCheckBox::toggled, this,
            [this](bool on) { setRowVisible(QStringLiteral("secret"), on); });
}

void WebhookFields::load(const Channel &channel)
{
    m_url->setText(channel.settings.value(QStringLiteral("url")).toString());
    const QJsonObject headers = channel.settings.value(QStringLiteral("headers")).toObject();
    QStringList lines;
    for (auto it = headers.begin(); it != headers.end(); ++it)
        lines.append(it.key() + QStringLiteral(": ") + it.value().toString());
    m_headers->setPlainText(lines.join(QLatin1Char('\n')));
    m_signed->setChecked(channel.settings.value(signedField).toBool());
    if (channel.version > 0 && m_signed->isChecked())
        m_key->setPlaceholderText(tr("unchanged"));
}

void WebhookFields::store(Channel &channel) const
{
    channel.settings.insert(QStringLiteral("url"), m_url->text().trimmed());
    channel.settings.insert(QStringLiteral("headers"), parseHeaders(m_headers->toPlainText()));
    channel.settings.insert(signedField, m_signed->isChecked());
}

std::optional<QString> WebhookFields::secret() const
{
    if (!m_signed->isChecked())
        return QString();
    return m_key->text().isEmpty() ? std::nullopt : std::optional(m_key->text());
}

} // namespace monitron
