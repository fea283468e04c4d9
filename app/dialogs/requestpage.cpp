// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/requestpage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace monitron {

namespace {

QString headerText(const std::vector<HttpHeader> &headers)
{
    QStringList lines;
    for (const HttpHeader &header : headers)
        lines.append(header.name + QStringLiteral(": ") + header.value);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

RequestPage::RequestPage(QWidget *parent)
    : FieldForm(parent), m_method(new QComboBox), m_headers(new QPlainTextEdit), m_body(new QPlainTextEdit),
      m_auth(new QComboBox), m_user(new QLineEdit), m_secret(new QLineEdit)
{
    m_method->addItems({QStringLiteral("GET"), QStringLiteral("HEAD"), QStringLiteral("POST"),
                        QStringLiteral("PUT"), QStringLiteral("PATCH"), QStringLiteral("DELETE"),
                        QStringLiteral("OPTIONS")});
    m_auth->addItem(tr("None"));
    m_auth->addItem(tr("User and password (Basic)"));
    m_auth->addItem(tr("Token (Bearer)"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_headers->setTabChangesFocus(true);
    m_body->setTabChangesFocus(true);
    m_headers->setFixedHeight(72);
    m_body->setFixedHeight(72);
    m_headers->setPlaceholderText(QStringLiteral("Accept: application/json"));

    add(QStringLiteral("method"), tr("Method"), m_method);
    add(QStringLiteral("headers"), tr("Headers"), m_headers, tr("One per line, as Name: value."));
    add(QStringLiteral("body"), tr("Body"), m_body);
    add(QStringLiteral("auth"), tr("Authentication"), m_auth);
    add(QStringLiteral("auth_user"), tr("User"), m_user);
    add(QStringLiteral("secret"), tr("Password or token"), m_secret,
        tr("Kept in this computer's keyring, never in the database."));
    connect(m_auth, &QComboBox::currentIndexChanged, this, &RequestPage::showAuthFields);
    showAuthFields();
}

void RequestPage::showAuthFields()
{
    const auto scheme = static_cast<HttpAuth::Scheme>(m_auth->currentIndex());
    setRowVisible(QStringLiteral("auth_user"), scheme == HttpAuth::Scheme::Basic);
    setRowVisible(QStringLiteral("secret"), scheme != HttpAuth::Scheme::None);
}

void RequestPage::load(const Monitor &monitor)
{
    m_method->setCurrentText(monitor.http.method);
    m_headers->setPlainText(headerText(monitor.http.headers));
    m_loadedBody = monitor.http.body;
    m_body->setPlainText(QString::fromUtf8(m_loadedBody));
    m_auth->setCurrentIndex(static_cast<int>(monitor.http.auth.scheme));
    m_user->setText(monitor.http.auth.user);
    if (monitor.version > 0 && monitor.http.auth.scheme != HttpAuth::Scheme::None)
        m_secret->setPlaceholderText(tr("unchanged"));
}

bool RequestPage::store(Monitor &monitor)
{
    HttpOptions &http = monitor.http;
    http.method = m_method->currentText();
    // Bytes that are not text stay as they are, unless the field was edited.
    http.body = m_body->document()->isModified() ? m_body->toPlainText().toUtf8() : m_loadedBody;
    http.auth.scheme = static_cast<HttpAuth::Scheme>(m_auth->currentIndex());
    http.auth.user = http.auth.scheme == HttpAuth::Scheme::Basic ? m_user->text() : QString();
    http.headers.clear();
    const QStringList lines = m_headers->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype colon = line.indexOf(QLatin1Char(':'));
        if (colon <= 0) {
            setError(QStringLiteral("headers"), tr("“%1” is not of the form Name: value").arg(line.left(60)));
            return false;
        }
        http.headers.push_back({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    return true;
}

void RequestPage::setSecret(const std::optional<QString> &secret)
{
    if (secret)
        m_secret->setText(*secret);
}

std::optional<QString> RequestPage::secret() const
{
    const bool used = static_cast<HttpAuth::Scheme>(m_auth->currentIndex()) != HttpAuth::Scheme::None;
    return used && !m_secret->text().isEmpty() ? std::optional(m_secret->text()) : std::nullopt;
}

} // namespace monitron
