// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/emailfields.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QSpinBox>

namespace monitron {

namespace {

struct Security
{
    const char *name;
    int port;
};
constexpr Security securities[] = {{"starttls", 587}, {"tls", 465}, {"none", 25}};

} // namespace

EmailFields::EmailFields(QWidget *parent)
    : ChannelFields(parent), m_host(new QLineEdit), m_security(new QComboBox), m_port(new QSpinBox),
      m_user(new QLineEdit), m_password(new QLineEdit), m_from(new QLineEdit), m_to(new QLineEdit),
      m_timeout(new QSpinBox)
{
    m_security->addItems({tr("STARTTLS"), tr("TLS"), tr("None (in the clear)")});
    m_port->setRange(1, 65535);
    m_timeout->setRange(1, 300);
    m_timeout->setSuffix(tr(" s", "seconds"));
    m_password->setEchoMode(QLineEdit::Password);
    m_host->setPlaceholderText(QStringLiteral("smtp.example.org"));
    m_from->setPlaceholderText(QStringLiteral("Monitron <monitron@example.org>"));
    m_to->setPlaceholderText(QStringLiteral("ops@example.org, me@example.org"));
    add(QStringLiteral("host"), tr("Server"), m_host);
    add(QStringLiteral("security"), tr("Security"), m_security);
    add(QStringLiteral("port"), tr("Port"), m_port);
    add(QStringLiteral("user"), tr("User"), m_user, tr("Empty: no authentication."));
    add(QStringLiteral("secret"), tr("Password"), m_password,
        tr("Kept where Settings, Passwords says, never in the database."));
    add(QStringLiteral("from"), tr("From"), m_from);
    add(QStringLiteral("to"), tr("To"), m_to, tr("Separated by commas."));
    add(QStringLiteral("timeout_s"), tr("Give up after"), m_timeout);
    connect(m_security, &QComboBox::activated, this, &EmailFields::takeSecurity);
}

void EmailFields::load(const Channel &channel)
{
    const QJsonObject &settings = channel.settings;
    m_host->setText(settings.value(QStringLiteral("host")).toString());
    const QString security = settings.value(QStringLiteral("security")).toString();
    for (int i = 0; i < m_security->count(); ++i) {
        if (security == QLatin1String(securities[i].name))
            m_security->setCurrentIndex(i);
    }
    m_port->setValue(
        settings.value(QStringLiteral("port")).toInt(securities[m_security->currentIndex()].port));
    m_user->setText(settings.value(QStringLiteral("user")).toString());
    m_from->setText(settings.value(QStringLiteral("from")).toString());
    QStringList to;
    const QJsonArray addresses = settings.value(QStringLiteral("to")).toArray();
    for (const QJsonValue &address : addresses)
        to.append(address.toString());
    m_to->setText(to.join(QStringLiteral(", ")));
    m_timeout->setValue(settings.value(QStringLiteral("timeout_s")).toInt(30));
    if (channel.version > 0 && !m_user->text().isEmpty())
        m_password->setPlaceholderText(tr("unchanged"));
}

void EmailFields::takeSecurity()
{
    m_port->setValue(securities[m_security->currentIndex()].port);
}

std::optional<QString> EmailFields::secret() const
{
    return m_password->text().isEmpty() ? std::nullopt : std::optional(m_password->text());
}

void EmailFields::store(Channel &channel) const
{
    QJsonArray to;
    const QStringList addresses = m_to->text().split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &address : addresses) {
        if (!address.trimmed().isEmpty())
            to.append(address.trimmed());
    }
    QJsonObject &settings = channel.settings;
    settings.insert(QStringLiteral("host"), m_host->text().trimmed());
    settings.insert(QStringLiteral("port"), m_port->value());
    settings.insert(QStringLiteral("security"),
                    QString::fromLatin1(securities[m_security->currentIndex()].name));
    settings.insert(QStringLiteral("user"), m_user->text().trimmed());
    settings.insert(QStringLiteral("from"), m_from->text().trimmed());
    settings.insert(QStringLiteral("to"), to);
    settings.insert(QStringLiteral("timeout_s"), m_timeout->value());
}

} // namespace monitron
