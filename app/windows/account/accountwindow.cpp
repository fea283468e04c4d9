// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/account/accountwindow.h"

#include "app/widgets/textsize.h"
#include "app/windows/account/apikeyssection.h"
#include "app/windows/account/ownsessionssection.h"
#include "app/windows/account/passwordsection.h"
#include "app/windows/account/secondfactorsection.h"
#include "app/workspace/teamdesk.h"

namespace monitron {

AccountWindow::AccountWindow(TeamDesk &desk, const Clock &clock, Theme &theme, QWidget *parent)
    : TeamWindow("accountWindow", tr("Your account"), theme, parent)
{
    add(new PasswordSection(desk));
    add(new SecondFactorSection(desk));
    add(new OwnSessionsSection(desk, clock, theme));
    add(new ApiKeysSection(desk, clock, theme));
    resizeForText(*this, {820, 640});
}

} // namespace monitron
