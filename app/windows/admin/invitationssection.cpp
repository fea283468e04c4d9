// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/admin/invitationssection.h"

#include "app/dialogs/askonce.h"
#include "app/dialogs/invitedialog.h"
#include "app/dialogs/oncedialog.h"
#include "app/models/format.h"
#include "app/widgets/recordlist.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace monitron {

InvitationsSection::InvitationsSection(TeamDesk &desk, const Clock &clock, const Theme &theme,
                                       QWidget *parent)
    : TeamSection(QStringLiteral("invitationsSection"), tr("Invitations"),
                  tr("An invitation lets one person make an account within a week."), parent),
      m_invitations(desk, clock),
      m_list(new RecordList(m_invitations, theme, QStringLiteral("invitationList"), tr("Invitations"),
                            tr("Nobody is invited just now. Invite somebody to work with you on the team's "
                               "monitors."),
                            this)),
      m_withdraw(button("withdrawInvitation", tr("Withdraw…")))
{
    QPushButton *add = button("inviteSomebody", tr("Invite…"));
    add->setProperty("primary", true);
    addToHead(add);
    body()->addWidget(m_list, 1);
    addRow({m_withdraw});
    connect(add, &QPushButton::clicked, this, &InvitationsSection::invite);
    connect(m_withdraw, &QPushButton::clicked, this, &InvitationsSection::askWithdraw);
    connect(m_list, &RecordList::currentChanged, this, &InvitationsSection::refreshActions);
    refreshActions();
}

void InvitationsSection::refresh()
{
    m_invitations.reload();
}

void InvitationsSection::refreshActions()
{
    m_withdraw->setEnabled(m_list->current() >= 0 && !isBusy());
}

void InvitationsSection::invite()
{
    auto *dialog = new InviteDialog(m_invitations, window());
    connect(dialog, &InviteDialog::invited, this, &InvitationsSection::showLink);
    dialog->open();
}

void InvitationsSection::showLink(const QString &email, const QString &link, const QString &code)
{
    QString sentence =
        email.isEmpty()
            ? tr("Give this link to whom you want to invite. Whoever has it can join, once.")
            : tr("Give this link to %1. It leads to making an account.").arg(format::brief(email, 80));
    if (link.isEmpty())
        sentence =
            tr("The server doesn't know its own address (PUBLIC_URL), so there is no link: give this code "
               "and the server's address to whom you want to invite.");
    (new OnceDialog({tr("Invitation"), sentence, {link.isEmpty() ? code : link}, {}}, window()))->open();
}

void InvitationsSection::askWithdraw()
{
    const int row = m_list->current();
    if (row < 0)
        return;
    const Invitation invitation = m_invitations.invitations()[static_cast<size_t>(row)];
    const QString text = invitation.email.isEmpty()
                             ? tr("Withdraw this invitation? Its link stops working.")
                             : tr("Withdraw the invitation of %1? Its link stops working.")
                                   .arg(format::brief(invitation.email, 80));
    askOnce(this, {"confirmWithdraw", tr("Withdraw"), text, tr("Withdraw")}, [this, id = invitation.id] {
        run(m_invitations.withdraw(id), tr("Asking the server…"), [this] { say(tr("It is withdrawn.")); });
    });
}

} // namespace monitron
