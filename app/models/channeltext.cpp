// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/channeltext.h"

#include "app/models/format.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace monitron {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ChannelText)
};

QString emailSummary(const QJsonObject &settings)
{
    QStringList to;
    const QJsonArray addresses = settings.value(QStringLiteral("to")).toArray();
    for (const QJsonValue &address : addresses)
        to.append(address.toString());
    return Texts::tr("To %1 by %2", "recipients, server")
        .arg(format::brief(to.join(QStringLiteral(", ")), 120),
             format::brief(settings.value(QStringLiteral("host")).toString(), 80));
}

} // namespace

QString channelKindText(const QString &kind)
{
    if (kind == u"desktop")
        return Texts::tr("Desktop notification");
    if (kind == u"email")
        return Texts::tr("E-mail");
    if (kind == u"webhook")
        return Texts::tr("Webhook");
    return kind;
}

QString channelSummary(const Channel &channel)
{
    QString summary;
    if (channel.kind == u"desktop")
        summary = Texts::tr("Shown by this desktop while Monitron runs. Clicking one opens its monitor.");
    else if (channel.kind == u"email")
        summary = emailSummary(channel.settings);
    else
        summary = format::brief(channel.settings.value(QStringLiteral("url")).toString(), 160);
    if (!channel.muted.isEmpty())
        summary += QStringLiteral(" · ") +
                   Texts::tr("%n kind(s) of alert left out", nullptr, static_cast<int>(channel.muted.size()));
    return summary;
}

const std::vector<MessageKind> &tellableKinds()
{
    static const std::vector<MessageKind> kinds{
        MessageKind::Down,      MessageKind::Recovered, MessageKind::Sustained,  MessageKind::Flapping,
        MessageKind::StillDown, MessageKind::Paused,    MessageKind::Certificate};
    return kinds;
}

QString messageKindText(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Down:
        return Texts::tr("Down");
    case MessageKind::Flapping:
        return Texts::tr("Flapping");
    case MessageKind::Sustained:
        return Texts::tr("Sustained outage");
    case MessageKind::StillDown:
        return Texts::tr("Still down");
    case MessageKind::Recovered:
        return Texts::tr("Recovered");
    case MessageKind::Paused:
        return Texts::tr("Paused while down");
    case MessageKind::Certificate:
        return Texts::tr("Certificate ends soon");
    case MessageKind::Test:
        break;
    }
    return Texts::tr("Test");
}

} // namespace monitron
