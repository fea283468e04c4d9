// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/emaildialog.h"

#include "app/widgets/fieldform.h"
#include "app/widgets/restyle.h"
#include "app/workspace/whendone.h"
#include "app/workspace/workspace.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace monitron {

namespace {

struct Security
{
    const char *name;
    int port;
};
constexpr Security securities[] = {{"starttls", 587}, {"tls", 465}, {"none", 25}};

} // namespace

EmailDialog::EmailDialog(Workspace &workspace, const Channel &channel, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_channel(channel), m_form(new FieldForm(this)),
      m_host(new QLineEdit), m_security(new QComboBox), m_port(new QSpinBox), m_user(new QLineEdit),
      m_password(new QLineEdit), m_from(new QLineEdit), m_to(new QLineEdit), m_timeout(new QSpinBox),
      m_outcome(new QLabel(this))
{
    setObjectName(QStringLiteral("emailDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Alerts by e-mail"));
    resize(540, 520);
    m_security->addItems({tr("STARTTLS"), tr("TLS"), tr("None (in the clear)")});
    m_port->setRange(1, 65535);
    m_timeout->setRange(1, 300);
    m_timeout->setSuffix(tr(" s", "seconds"));
    m_password->setEchoMode(QLineEdit::Password);
    m_host->setPlaceholderText(QStringLiteral("smtp.example.org"));
    m_from->setPlaceholderText(QStringLiteral("Monitron <monitron@example.org>"));
    m_to->setPlaceholderText(QStringLiteral("ops@example.org, me@example.org"));
    m_form->add(QStringLiteral("host"), tr("Server"), m_host);
    m_form->add(QStringLiteral("security"), tr("Security"), m_security);
    m_form->add(QStringLiteral("port"), tr("Port"), m_port);
    m_form->add(QStringLiteral("user"), tr("User"), m_user, tr("Empty: no authentication."));
    m_form->add(QStringLiteral("secret"), tr("Password"), m_password,
                tr("Kept in this computer's keyring, never in the database."));
    m_form->add(QStringLiteral("from"), tr("From"), m_from);
    m_form->add(QStringLiteral("to"), tr("To"), m_to, tr("Separated by commas."));
    m_form->add(QStringLiteral("timeout_s"), tr("Give up after"), m_timeout);

    m_outcome->setObjectName(QStringLiteral("emailOutcome"));
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_test = buttons->addButton(tr("Send test"), QDialogButtonBox::ActionRole);
    m_test->setObjectName(QStringLiteral("testEmail"));
    m_test->setAutoDefault(false);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("saveEmail"));
    setStyleProperty(*m_save, "primary", true);
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &EmailDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_test, &QPushButton::clicked, this, &EmailDialog::test);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_form);
    layout->addStretch(1);
    layout->addWidget(m_outcome);
    layout->addWidget(buttons);
    load();
    connect(m_security, &QComboBox::activated, this, &EmailDialog::takeSecurity);
}

void EmailDialog::load()
{
    const QJsonObject &settings = m_channel.settings;
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
    if (m_channel.version > 0 && !m_user->text().isEmpty())
        m_password->setPlaceholderText(tr("unchanged"));
}

void EmailDialog::takeSecurity()
{
    m_port->setValue(securities[m_security->currentIndex()].port);
}

std::optional<QString> EmailDialog::secret() const
{
    return m_password->text().isEmpty() ? std::nullopt : std::optional(m_password->text());
}

bool EmailDialog::collect()
{
    m_form->clearErrors();
    m_channel.kind = QStringLiteral("email");
    QJsonArray to;
    const QStringList addresses = m_to->text().split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &address : addresses) {
        if (!address.trimmed().isEmpty())
            to.append(address.trimmed());
    }
    QJsonObject &settings = m_channel.settings;
    settings.insert(QStringLiteral("host"), m_host->text().trimmed());
    settings.insert(QStringLiteral("port"), m_port->value());
    settings.insert(QStringLiteral("security"),
                    QString::fromLatin1(securities[m_security->currentIndex()].name));
    settings.insert(QStringLiteral("user"), m_user->text().trimmed());
    settings.insert(QStringLiteral("from"), m_from->text().trimmed());
    settings.insert(QStringLiteral("to"), to);
    settings.insert(QStringLiteral("timeout_s"), m_timeout->value());
    if (m_channel.name.isEmpty())
        m_channel.name = tr("E-mail");
    const std::vector<FieldError> errors = m_workspace.validateChannel(m_channel);
    QStringList unplaced;
    for (const FieldError &error : errors) {
        if (!m_form->setError(error.field, error.message))
            unplaced.append(error.field + QLatin1Char(' ') + error.message);
    }
    if (!unplaced.isEmpty())
        showOutcome(false, unplaced.join(QLatin1Char('\n')));
    return errors.empty();
}

void EmailDialog::setBusy(bool busy, const QString &text)
{
    m_test->setEnabled(!busy);
    m_save->setEnabled(!busy);
    if (busy)
        showOutcome(true, text);
}

void EmailDialog::showOutcome(bool good, const QString &text)
{
    setStyleProperty(*m_outcome, "role", good ? QStringLiteral("good") : QStringLiteral("error"));
    m_outcome->setText(text);
}

void EmailDialog::test()
{
    if (!collect())
        return;
    setBusy(true, tr("Sending a test mail…"));
    whenDone(m_workspace.testChannel(m_channel, secret()), this, [this](const Result<QString> &answer) {
        setBusy(false);
        if (answer)
            showOutcome(true, answer->isEmpty() ? tr("The test mail was accepted.")
                                                : tr("The test mail was accepted: %1").arg(*answer));
        else
            showOutcome(false, answer.error().message);
    });
}

void EmailDialog::save()
{
    if (!collect())
        return;
    setBusy(true, tr("Saving…"));
    whenDone(m_workspace.saveChannel(m_channel, secret()), this, [this](const Result<Channel> &answer) {
        setBusy(false);
        if (answer)
            accept();
        else
            showOutcome(false, answer.error().message);
    });
}

} // namespace monitron
