// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/settings/passwordssection.h"

#include "app/models/appsettings.h"
#include "app/workspace/whendone.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace monitron {

namespace {

using Passwords = AppSettings::Passwords;

QString placeText(Passwords place, bool keyringUsable)
{
    switch (place) {
    case Passwords::Keyring:
        return keyringUsable
                   ? PasswordsSection::tr("In this desktop's keyring.")
                   : PasswordsSection::tr("This desktop's keyring doesn't answer. When a password is to be "
                                          "saved, Monitron asks where.");
    case Passwords::Locked:
        return PasswordsSection::tr("In an encrypted file that is locked. Monitors and channels that need a "
                                    "password wait until you unlock it.");
    case Passwords::File:
        return PasswordsSection::tr("In an encrypted file in the data folder, unlocked for this run.");
    case Passwords::Memory:
        break;
    }
    return PasswordsSection::tr("In memory, for this run only. They are gone when Monitron ends.");
}

} // namespace

PasswordsSection::PasswordsSection(AppSettings &app, QWidget *parent)
    : SettingsSection(QStringLiteral("passwordsSection"), tr("Passwords"), parent), m_app(app),
      m_place(addHint({})), m_unlock(button("unlockPasswords", {})),
      m_move(button("movePasswords", tr("Move to the keyring")))
{
    m_place->setObjectName(QStringLiteral("passwordPlace"));
    m_place->setProperty("role", QVariant());
    auto *row = new QHBoxLayout;
    row->addWidget(m_unlock);
    row->addWidget(m_move);
    row->addStretch(1);
    body()->addLayout(row);
    addHint(tr("Passwords are never in the database, in a backup or in an export."));
    connect(m_unlock, &QPushButton::clicked, &m_app, &AppSettings::askForPassphrase);
    connect(m_move, &QPushButton::clicked, this, &PasswordsSection::move);
    connect(&m_app, &AppSettings::changed, this, &PasswordsSection::refresh);
    refresh();
}

void PasswordsSection::refresh()
{
    const Passwords place = m_app.passwords();
    m_place->setText(placeText(place, m_app.isKeyringUsable()));
    const bool canUnlock = place == Passwords::Locked || place == Passwords::Memory;
    m_unlock->setText(place == Passwords::Memory ? tr("Keep them in an encrypted file…") : tr("Unlock…"));
    m_unlock->setAccessibleName(m_unlock->text());
    m_unlock->setVisible(canUnlock);
    m_move->setVisible(m_app.isKeyringUsable() && (place == Passwords::File || place == Passwords::Memory));
}

void PasswordsSection::move()
{
    m_move->setEnabled(false);
    whenDone(m_app.movePasswordsToKeyring(), this, [this](const Result<void> &done) {
        m_move->setEnabled(true);
        if (!done)
            Q_EMIT failed(done.error().message);
    });
}

} // namespace monitron
