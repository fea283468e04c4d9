// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/settings/alertssection.h"

#include "app/dialogs/channeldialog.h"
#include "app/models/channeltext.h"
#include "app/models/format.h"
#include "app/models/settingsmodel.h"
#include "app/windows/settings/channelrow.h"
#include "app/workspace/whendone.h"
#include "app/workspace/workspace.h"

#include <QDateTime>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace monitron {

namespace {

constexpr int wakingHour = 8;
constexpr qint64 longestTimer = 24LL * 3600 * 1000;

Timestamp tomorrowMorning(Timestamp now)
{
    const QDate tomorrow = QDateTime::fromMSecsSinceEpoch(now.ms()).date().addDays(1);
    return Timestamp(QDateTime(tomorrow, QTime(wakingHour, 0)).toMSecsSinceEpoch());
}

} // namespace

AlertsSection::AlertsSection(Workspace &workspace, SettingsModel &settings, QWidget *parent)
    : SettingsSection(QStringLiteral("alertsSection"), tr("Alerts and channels"), parent),
      m_workspace(workspace), m_settings(settings), m_channels(workspace), m_rows(new QVBoxLayout)
{
    m_none = addHint({});
    m_none->setObjectName(QStringLiteral("noChannels"));
    m_none->hide();
    m_rows->setSpacing(12);
    body()->addLayout(m_rows);
    buildAdd();
    buildMute();
    m_muteEnds.setSingleShot(true);
    connect(&m_muteEnds, &QTimer::timeout, this, &AlertsSection::refreshMute);
    connect(&m_channels, &ChannelsModel::changed, this, &AlertsSection::refreshChannels);
    connect(&m_settings, &SettingsModel::changed, this, &AlertsSection::refreshMute);
    connect(&m_workspace, &Workspace::abilitiesChanged, this, &AlertsSection::takeAbilities);
    m_channels.reload();
    takeAbilities();
}

void AlertsSection::takeAbilities()
{
    const bool edits = m_workspace.abilities().edits;
    m_add->setVisible(edits);
    // Where checks run elsewhere, a notification would appear there.
    m_addDesktop->setVisible(!m_workspace.abilities().checksRunElsewhere);
    m_muteRow->setVisible(edits);
    m_none->setText(edits ? tr("Nobody is told when something breaks. Add a channel.")
                          : tr("Nobody is told when something breaks."));
    for (const auto &shown : m_shown)
        shown.second->setEditable(edits);
    refreshMute();
}

void AlertsSection::buildAdd()
{
    m_add = button("addChannel", tr("Add"));
    auto *menu = new QMenu(m_add);
    menu->setObjectName(QStringLiteral("addChannelMenu"));
    for (const QString &kind :
         {QStringLiteral("email"), QStringLiteral("webhook"), QStringLiteral("desktop")}) {
        QAction *action = menu->addAction(tr("%1…", "kind of channel").arg(channelKindText(kind)), this,
                                          [this, kind] { addChannel(kind); });
        action->setObjectName(QStringLiteral("add_") + kind);
        if (kind == u"desktop")
            m_addDesktop = action;
    }
    m_add->setMenu(menu);
    addToHead(m_add);
}

void AlertsSection::buildMute()
{
    m_mute = button("muteAlerts", tr("Mute"));
    auto *menu = new QMenu(m_mute);
    const auto offer = [&](const char *name, const QString &text, auto until) {
        menu->addAction(text, this, [this, until] { mute(until(m_workspace.clock().now())); })
            ->setObjectName(QString::fromLatin1(name));
    };
    offer("mute1h", tr("For 1 hour"), [](Timestamp now) { return now + std::chrono::hours(1); });
    offer("mute4h", tr("For 4 hours"), [](Timestamp now) { return now + std::chrono::hours(4); });
    offer("muteTomorrow",
          tr("Until tomorrow, %1").arg(QLocale().toString(QTime(wakingHour, 0), QLocale::ShortFormat)),
          tomorrowMorning);
    m_mute->setMenu(menu);
    m_unmute = button("unmuteAlerts", tr("Unmute"));
    connect(m_unmute, &QPushButton::clicked, this, [this] { mute(std::nullopt); });
    m_muteRow = addRow(
        tr("Mute all alerts"), sideBySide({m_unmute, m_mute}),
        tr("Checks go on. What would have been told meanwhile is kept with its incident as not sent."));
    m_muted = addHint({});
    m_muted->setObjectName(QStringLiteral("mutedUntil"));
}

void AlertsSection::refreshMute()
{
    const auto until = m_settings.mutedUntil();
    const Timestamp now = m_workspace.clock().now();
    m_unmute->setVisible(until.has_value());
    m_muted->setVisible(until.has_value());
    if (!until) {
        m_muteEnds.stop();
        return;
    }
    m_muted->setText(tr("Muted until %1.").arg(format::time(*until, now)));
    const qint64 left = std::clamp<qint64>((*until - now).count() + 1, 1, longestTimer);
    m_muteEnds.start(std::chrono::milliseconds(left));
}

void AlertsSection::mute(std::optional<Timestamp> until)
{
    whenDone(m_settings.muteUntil(until), this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error().message);
    });
}

/// Rows stay where they are: their focus and what their tests answered survive a change elsewhere.
void AlertsSection::refreshChannels()
{
    const std::vector<Channel> &channels = m_channels.channels();
    std::erase_if(m_shown, [&](const auto &shown) {
        const bool kept = std::any_of(channels.begin(), channels.end(),
                                      [&](const Channel &channel) { return channel.id == shown.first; });
        if (!kept)
            shown.second->deleteLater();
        return !kept;
    });
    for (const Channel &channel : channels) {
        const auto found = std::find_if(m_shown.begin(), m_shown.end(),
                                        [&](const auto &shown) { return shown.first == channel.id; });
        if (found != m_shown.end()) {
            found->second->setChannel(channel);
            continue;
        }
        auto *row = new ChannelRow(m_workspace, channel, this);
        connect(row, &ChannelRow::failed, this, &AlertsSection::failed);
        row->setEditable(m_workspace.abilities().edits);
        m_rows->addWidget(row);
        m_shown.emplace_back(channel.id, row);
    }
    m_none->setVisible(channels.empty());
}

void AlertsSection::addChannel(const QString &kind)
{
    Channel channel;
    channel.kind = kind;
    (new ChannelDialog(m_workspace, channel, window()))->open();
}

} // namespace monitron
