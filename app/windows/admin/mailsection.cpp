// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/admin/mailsection.h"

#include "app/models/channeltext.h"
#include "app/models/format.h"
#include "app/widgets/card.h"
#include "app/widgets/flowrow.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace monitron {

MailSection::MailSection(TeamDesk &desk, const Clock &clock, QWidget *parent)
    : TeamSection(QStringLiteral("mailSection"), tr("Mail"), {}, parent), m_server(desk, clock),
      m_to(new QLineEdit(this)), m_channel(new QComboBox(this)),
      m_testMail(button("testMail", tr("Send a test"))),
      m_testChannel(button("testTeamChannel", tr("Send a test")))
{
    buildMail(desk.user().email);
    buildChannels();
    keepTogether();
    connect(&m_server, &ServerModel::changed, this, &MailSection::fillChannels);
    refreshActions();
}

void MailSection::buildMail(const QString &own)
{
    auto *card = new Card(tr("Mail of the server itself"), this);
    auto *text =
        new QLabel(tr("Invitations, and links for those who forgot their password, go out this way."), card);
    text->setProperty("role", QStringLiteral("small"));
    text->setWordWrap(true);
    m_to->setObjectName(QStringLiteral("testMailTo"));
    m_to->setAccessibleName(tr("Send a test mail to"));
    m_to->setPlaceholderText(tr("Send to"));
    m_to->setText(own);
    m_to->setMaxLength(320);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_to, 1);
    row->addWidget(m_testMail);
    card->body()->addWidget(text);
    card->body()->addLayout(row);
    body()->addWidget(card);
    connect(m_to, &QLineEdit::textChanged, this, &MailSection::refreshActions);
    connect(m_to, &QLineEdit::returnPressed, m_testMail, &QPushButton::click);
    connect(m_testMail, &QPushButton::clicked, this, &MailSection::testMail);
}

void MailSection::buildChannels()
{
    auto *card = new Card(tr("Channels that alerts go through"), this);
    auto *text = new QLabel(tr("The test goes to everybody whom the channel tells."), card);
    text->setProperty("role", QStringLiteral("small"));
    text->setWordWrap(true);
    m_channel->setObjectName(QStringLiteral("teamChannel"));
    m_channel->setAccessibleName(tr("Channel to test"));
    m_channel->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_channel->setMinimumContentsLength(24);
    auto *row = new FlowRow(FlowRow::Mode::Natural, card);
    row->add(m_channel);
    row->add(m_testChannel);
    card->body()->addWidget(text);
    card->body()->addWidget(row);
    body()->addWidget(card);
    connect(m_testChannel, &QPushButton::clicked, this, &MailSection::testChannel);
}

void MailSection::refresh()
{
    m_server.reload();
}

void MailSection::fillChannels()
{
    if (m_server.error() && !isBusy())
        sayError(m_server.error()->message);
    const QVariant chosen = m_channel->currentData();
    m_channel->clear();
    for (const TeamAdmin::NamedChannel &channel : m_server.channels())
        m_channel->addItem(tr("%1 (%2)", "channel, its kind")
                               .arg(format::brief(channel.name, 80), channelKindText(channel.kind)),
                           channel.id.uuid());
    if (const int row = m_channel->findData(chosen); row >= 0)
        m_channel->setCurrentIndex(row);
    if (m_channel->count() == 0)
        m_channel->addItem(tr("There is no channel"));
    refreshActions();
}

void MailSection::refreshActions()
{
    m_testMail->setEnabled(!isBusy() && !m_to->text().trimmed().isEmpty());
    m_testChannel->setEnabled(!isBusy() && m_channel->currentData().isValid());
}

void MailSection::testMail()
{
    run(m_server.testMail(m_to->text().trimmed()), tr("Sending a test…"),
        [this](const TeamAdmin::Delivered &outcome) { sayOutcome(outcome); });
}

void MailSection::testChannel()
{
    run(m_server.testChannel(ChannelId(m_channel->currentData().toUuid())), tr("Sending a test…"),
        [this](const TeamAdmin::Delivered &outcome) { sayOutcome(outcome); });
}

void MailSection::sayOutcome(const TeamAdmin::Delivered &outcome)
{
    const QString detail = format::brief(outcome.detail, 1000);
    if (!outcome.ok)
        sayError(tr("The test failed: %1").arg(detail));
    else
        say(detail.isEmpty() ? tr("The test was accepted.") : tr("The test was accepted: %1").arg(detail));
}

} // namespace monitron
