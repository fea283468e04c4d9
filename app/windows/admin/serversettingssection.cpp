// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/admin/serversettingssection.h"

#include "app/dialogs/askonce.h"
#include "app/models/format.h"
#include "app/widgets/card.h"
#include "app/widgets/fieldform.h"
#include "app/widgets/flowrow.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace monitron {

namespace {

constexpr int tenYears = 3650;
constexpr int aCentury = 36500;

bool isShorter(int now, int before)
{
    return now != 0 && (before == 0 || now < before); // 0: for ever
}

QSpinBox *daysBox(int least, int most)
{
    auto *box = new QSpinBox;
    box->setRange(least, most);
    box->setSuffix(ServerSettingsSection::tr(" d", "days"));
    return box;
}

} // namespace

ServerSettingsSection::ServerSettingsSection(TeamDesk &desk, const Clock &clock, QWidget *parent)
    : TeamSection(QStringLiteral("serverSettingsSection"), tr("Server settings"),
                  tr("These hold for the whole team. What the operator has set in the server's environment "
                     "(addresses, mail, who may register) is changed there."),
                  parent),
      m_clock(clock), m_server(desk, clock), m_raw(daysBox(1, tenYears)), m_hourly(daysBox(1, aCentury)),
      m_daily(daysBox(0, aCentury)), m_save(button("saveTeamRetention", tr("Save"))),
      m_mute(button("muteTeam", tr("Mute"))), m_unmute(button("unmuteTeam", tr("Unmute")))
{
    buildHistory();
    buildMute();
    keepTogether();
    connect(&m_server, &ServerModel::changed, this, &ServerSettingsSection::showSettings);
    refreshActions();
}

void ServerSettingsSection::buildHistory()
{
    auto *card = new Card(tr("History"), this);
    auto *form = new FieldForm(card);
    form->layout()->setContentsMargins(0, 0, 0, 0);
    m_daily->setSpecialValueText(tr("For ever"));
    form->add(QStringLiteral("teamRetentionRaw"), tr("Every single check"), m_raw);
    form->add(QStringLiteral("teamRetentionHourly"), tr("Hours"), m_hourly);
    form->add(QStringLiteral("teamRetentionDaily"), tr("Days"), m_daily);
    card->body()->addWidget(form);
    card->body()->addWidget(m_save, 0, Qt::AlignLeft);
    body()->addWidget(card);
    for (QSpinBox *box : {m_raw, m_hourly, m_daily})
        connect(box, &QSpinBox::valueChanged, this, &ServerSettingsSection::refreshActions);
    connect(m_save, &QPushButton::clicked, this, &ServerSettingsSection::save);
}

void ServerSettingsSection::buildMute()
{
    auto *card = new Card(tr("Mute all alerts of the team"), this);
    m_muted = addText({}, "");
    m_muted->setObjectName(QStringLiteral("teamMuted"));
    auto *menu = new QMenu(m_mute);
    const std::pair<QString, std::chrono::hours> lengths[] = {
        {tr("For 1 hour"), std::chrono::hours(1)},
        {tr("For 4 hours"), std::chrono::hours(4)},
        {tr("For 1 day"), std::chrono::hours(24)},
    };
    for (const auto &[text, length] : lengths)
        menu->addAction(text, this, [this, length = length] { mute(Duration(length)); })
            ->setObjectName(QStringLiteral("muteTeam%1h").arg(length.count()));
    m_mute->setMenu(menu);
    connect(m_unmute, &QPushButton::clicked, this, [this] { mute(std::nullopt); });
    auto *row = new FlowRow(FlowRow::Mode::Natural, card);
    row->add(m_mute);
    row->add(m_unmute);
    card->body()->addWidget(m_muted);
    card->body()->addWidget(row);
    body()->addWidget(card);
}

void ServerSettingsSection::refresh()
{
    if (!m_shown)
        say(tr("Asking the server…"));
    m_server.reload();
}

void ServerSettingsSection::showSettings()
{
    if (m_server.error())
        sayError(m_server.error()->message);
    else if (!m_shown && m_server.settings())
        say({});
    // What somebody is typing isn't overwritten by what another has saved meanwhile.
    if (const auto &now = m_server.settings(); now && now != m_shown) {
        const bool typing = m_shown && entered() != *m_shown;
        m_shown = now;
        if (!typing) {
            m_raw->setValue(now->rawDays);
            m_hourly->setValue(now->hourlyDays);
            m_daily->setValue(now->dailyDays);
        }
    }
    refreshActions();
}

void ServerSettingsSection::refreshActions()
{
    const bool can = m_shown && !isBusy();
    m_save->setEnabled(can && entered() != *m_shown);
    m_mute->setEnabled(can);
    const bool muted = m_shown && m_shown->mutedUntil;
    m_unmute->setVisible(muted);
    m_unmute->setEnabled(can);
    m_muted->setText(muted ? tr("Muted until %1.").arg(format::time(*m_shown->mutedUntil, m_clock.now()))
                           : tr("Checks go on; nobody is told of what happens meanwhile."));
}

TeamAdmin::Settings ServerSettingsSection::entered() const
{
    TeamAdmin::Settings settings = m_shown.value_or(TeamAdmin::Settings());
    settings.rawDays = m_raw->value();
    settings.hourlyDays = m_hourly->value();
    settings.dailyDays = m_daily->value();
    return settings;
}

void ServerSettingsSection::save()
{
    const TeamAdmin::Settings wanted = entered();
    if (!isShorter(wanted.rawDays, m_shown->rawDays) && !isShorter(wanted.hourlyDays, m_shown->hourlyDays) &&
        !isShorter(wanted.dailyDays, m_shown->dailyDays)) {
        write();
        return;
    }
    askOnce(this,
            {"confirmTeamRetention", tr("Shorten the history"),
             tr("What is older will be deleted on the server, for everybody, and can't be brought back. "
                "Incidents "
                "are kept."),
             tr("Delete the older history")},
            [this] { write(); });
}

void ServerSettingsSection::write()
{
    run(m_server.saveRetention(entered()), tr("Saving…"),
        [this](const TeamAdmin::Settings &) { say(tr("Saved.")); });
}

void ServerSettingsSection::mute(const std::optional<Duration> &length)
{
    run(m_server.mute(length), tr("Asking the server…"), [](const TeamAdmin::Settings &) {});
}

} // namespace monitron
