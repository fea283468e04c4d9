// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/apikeydialog.h"

#include "app/dialogs/rolefield.h"
#include "app/models/apikeysmodel.h"
#include "app/widgets/fieldform.h"

#include <QComboBox>
#include <QLineEdit>

namespace monitron {

ApiKeyDialog::ApiKeyDialog(ApiKeysModel &keys, Role most, QWidget *parent)
    : FormDialog("apiKeyDialog", tr("New API key"), tr("Make the key"), parent), m_keys(keys),
      m_name(new QLineEdit), m_role(new RoleField(most)), m_days(new QComboBox)
{
    m_name->setMaxLength(200);
    form().add(QStringLiteral("name"), tr("Name"), m_name, tr("What uses it: “deploy”, “status screen”."));
    form().add(QStringLiteral("role"), tr("Role"), m_role);
    m_role->setRole(Role::Viewer);
    m_days->addItem(tr("30 days"), 30);
    m_days->addItem(tr("90 days"), 90);
    m_days->addItem(tr("1 year"), 365);
    m_days->addItem(tr("Until it is removed"), 0);
    m_days->setCurrentIndex(1);
    form().add(QStringLiteral("expires_at"), tr("Works for"), m_days);
    setSubmittable(false);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &text) { setSubmittable(!text.trimmed().isEmpty()); });
    ready(m_name);
}

void ApiKeyDialog::submit()
{
    wait(m_keys.create(m_name->text().trimmed(), m_role->role(), m_days->currentData().toInt()),
         [this](const Result<OwnAccount::CreatedKey> &made) {
             Q_EMIT created(made->apiKey.name, made->text);
         });
}

} // namespace monitron
