// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/account/apikeyssection.h"

#include "app/dialogs/apikeydialog.h"
#include "app/dialogs/askonce.h"
#include "app/dialogs/oncedialog.h"
#include "app/models/format.h"
#include "app/widgets/recordlist.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace monitron {

ApiKeysSection::ApiKeysSection(TeamDesk &desk, const Clock &clock, const Theme &theme, QWidget *parent)
    : TeamSection(
          QStringLiteral("apiKeysSection"), tr("API keys"),
          tr("Your keys for programs that use the team's API. A program can do with a key what its role "
             "allows, in your name."),
          parent),
      m_desk(desk), m_keys(desk, clock),
      m_list(new RecordList(
          m_keys, theme, QStringLiteral("apiKeyList"), tr("API keys"),
          tr("You have no keys. Make one for each program, so that you can take it away alone."), this)),
      m_remove(button("removeApiKey", tr("Remove…")))
{
    QPushButton *create = button("newApiKey", tr("New key…"));
    create->setProperty("primary", true);
    addToHead(create);
    body()->addWidget(m_list, 1);
    addRow({m_remove});
    connect(create, &QPushButton::clicked, this, &ApiKeysSection::add);
    connect(m_remove, &QPushButton::clicked, this, &ApiKeysSection::askRemove);
    connect(m_list, &RecordList::currentChanged, this, &ApiKeysSection::refreshActions);
    refreshActions();
}

void ApiKeysSection::refresh()
{
    m_keys.reload();
}

void ApiKeysSection::refreshActions()
{
    m_remove->setEnabled(m_list->current() >= 0 && !isBusy());
}

void ApiKeysSection::add()
{
    auto *dialog = new ApiKeyDialog(m_keys, m_desk.user().role, window());
    connect(dialog, &ApiKeyDialog::created, this, &ApiKeysSection::showKey);
    dialog->open();
}

void ApiKeysSection::showKey(const QString &name, const QString &key)
{
    (new OnceDialog({tr("API key"),
                     tr("Give this key to “%1” now: it goes into the header “Authorization: Bearer …”.")
                         .arg(format::brief(name, 80)),
                     {key},
                     {}},
                    window()))
        ->open();
}

void ApiKeysSection::askRemove()
{
    const int row = m_list->current();
    if (row < 0)
        return;
    const ApiKey key = m_keys.apiKeys()[static_cast<size_t>(row)];
    askOnce(this,
            {"confirmRemoveKey", tr("Remove the key"),
             tr("Remove the key “%1”? What uses it stops working at once.").arg(format::brief(key.name, 80)),
             tr("Remove the key")},
            [this, id = key.id] {
                run(m_keys.remove(id), tr("Asking the server…"), [this] { say(tr("The key is removed.")); });
            });
}

} // namespace monitron
