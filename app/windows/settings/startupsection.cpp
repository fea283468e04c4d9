// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/settings/startupsection.h"

#include "app/models/appsettings.h"

#include <QCheckBox>

namespace monitron {

StartupSection::StartupSection(AppSettings &app, QWidget *parent)
    : SettingsSection(QStringLiteral("startupSection"), tr("Start-up"), parent), m_app(app),
      m_login(new QCheckBox(tr("Start Monitron when I log in"), this)),
      m_minimized(new QCheckBox(tr("Start in the tray, without the window"), this))
{
    m_login->setObjectName(QStringLiteral("startAtLogin"));
    m_minimized->setObjectName(QStringLiteral("startMinimized"));
    addWide(m_login, tr("It then starts in the tray and watches from there."));
    addWide(m_minimized, tr("Also when you start it yourself. Where there is no tray, the window is shown."));
    connect(m_login, &QCheckBox::clicked, this, [this](bool on) {
        if (const auto done = m_app.setStartsAtLogin(on); !done)
            Q_EMIT failed(done.error().message);
        refresh();
    });
    connect(m_minimized, &QCheckBox::clicked, this, [this](bool on) { m_app.setStartsMinimized(on); });
    connect(&m_app, &AppSettings::changed, this, &StartupSection::refresh);
    refresh();
}

void StartupSection::refresh()
{
    m_login->setChecked(m_app.startsAtLogin());
    m_minimized->setChecked(m_app.startsMinimized());
}

} // namespace monitron
