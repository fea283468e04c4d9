// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/expectationspage.h"

#include "core/model/monitorvalidation.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>

namespace monitron {

ExpectationsPage::ExpectationsPage(QWidget *parent)
    : FieldForm(parent), m_statuses(new QLineEdit), m_redirects(new QSpinBox),
      m_verifyTls(new QCheckBox(tr("The certificate must be valid")))
{
    m_redirects->setRange(0, 30);
    add(QStringLiteral("accepted_statuses"), tr("Accepted status codes"), m_statuses,
        tr("Codes and ranges, such as 200-299, 404."));
    add(QStringLiteral("max_redirects"), tr("Redirects followed"), m_redirects,
        tr("0: a redirect is the answer."));
    add(QStringLiteral("verify_tls"), tr("TLS"), m_verifyTls);
}

void ExpectationsPage::load(const Monitor &monitor)
{
    m_statuses->setText(formatStatusRanges(monitor.http.accepted));
    m_redirects->setValue(monitor.http.maxRedirects);
    m_verifyTls->setChecked(monitor.http.verifyTls);
}

bool ExpectationsPage::store(Monitor &monitor)
{
    monitor.http.maxRedirects = m_redirects->value();
    monitor.http.verifyTls = m_verifyTls->isChecked();
    auto ranges = parseStatusRanges(m_statuses->text());
    if (!ranges) {
        setError(QStringLiteral("accepted_statuses"), ranges.error().message);
        return false;
    }
    monitor.http.accepted = std::move(*ranges);
    return true;
}

} // namespace monitron
