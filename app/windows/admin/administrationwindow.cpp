// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/admin/administrationwindow.h"

#include "app/windows/account/apikeyssection.h"
#include "app/windows/admin/auditsection.h"
#include "app/windows/admin/invitationssection.h"
#include "app/windows/admin/mailsection.h"
#include "app/windows/admin/overviewsection.h"
#include "app/windows/admin/replicassection.h"
#include "app/windows/admin/serversettingssection.h"
#include "app/windows/admin/usersection.h"
#include "app/windows/admin/usersessionssection.h"
#include "app/workspace/teamdesk.h"

namespace monitron {

namespace {

/// In place of all others.
class NoAdminSection : public TeamSection
{
public:
    NoAdminSection()
        : TeamSection(
              QStringLiteral("noAdminSection"), AdministrationWindow::tr("Administration"),
              AdministrationWindow::tr("Only admins of the team see users, invitations, the audit log and "
                                       "the settings of the server. Ask one of them if you need to."))
    {
        keepTogether();
    }
    void refresh() override {}
};

} // namespace

AdministrationWindow::AdministrationWindow(TeamDesk &desk, const Clock &clock, Theme &theme, QWidget *parent)
    : TeamWindow("administrationWindow", tr("Administration"), theme, parent)
{
    if (desk.user().role != Role::Admin) {
        add(new NoAdminSection);
        return;
    }
    add(new OverviewSection(desk, clock));
    add(new UserSection(desk, clock, theme));
    add(new InvitationsSection(desk, clock, theme));
    add(new UserSessionsSection(desk, clock, theme));
    add(new ApiKeysSection(desk, clock, theme));
    add(new ReplicasSection(desk, clock, theme));
    add(new AuditSection(desk, clock, theme));
    add(new ServerSettingsSection(desk, clock));
    add(new MailSection(desk, clock));
}

} // namespace monitron
