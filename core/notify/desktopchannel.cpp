// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/desktopchannel.h"

#include "core/base/coretext.h"
#include "core/notify/messagetext.h"
#include "core/notify/notifier.h"
#include "core/notify/settingsreader.h"

#include <algorithm>

namespace monitron {

namespace {

/// The gravest of them, without a monitor unless all are about the same one.
Message inOne(const std::vector<Message> &messages)
{
    const auto isDown = [](const Message &message) { return message.kind == MessageKind::Down; };
    const auto down = std::find_if(messages.begin(), messages.end(), isDown);
    Message one = down == messages.end() ? messages.back() : *down;
    if (std::any_of(messages.begin(), messages.end(),
                    [&](const Message &message) { return message.monitor != one.monitor; }))
        one.monitor = {};
    return one;
}

class DesktopJob final : public ChannelJob
{
public:
    DesktopJob(const ChannelOrder &order, const ChannelServices &services)
        : m_messages(order.messages), m_notifier(services.notifier)
    {
    }

    void start() override { QMetaObject::invokeMethod(this, &DesktopJob::show, Qt::QueuedConnection); }
    void abort() override { m_aborted = true; }

private:
    void show()
    {
        if (!m_aborted)
            Q_EMIT finished(attempt());
    }

    [[nodiscard]] DeliveryOutcome attempt()
    {
        if (!m_notifier)
            return {DeliveryOutcome::Kind::Rejected,
                    CoreText::tr("There is no desktop here to show notifications on."),
                    {}};
        const MessageText text = messageText(m_messages);
        const auto shown = m_notifier->show(inOne(m_messages), text.title, text.sentence);
        if (shown)
            return {};
        const bool never = shown.error().code == Error::Code::Refused;
        return {never ? DeliveryOutcome::Kind::Rejected : DeliveryOutcome::Kind::Retry,
                shown.error().message,
                {}};
    }

    std::vector<Message> m_messages;
    Notifier *m_notifier;
    bool m_aborted = false;
};

} // namespace

ChannelKind desktopChannel()
{
    ChannelKind kind;
    kind.name = QStringLiteral("desktop");
    kind.displayName = QT_TRANSLATE_NOOP("CoreText", "Desktop notification");
    kind.needsNetwork = false;
    kind.coalesces = true;
    kind.validate = [](const QJsonObject &settings) { return SettingsReader(settings).finish(); };
    kind.usesSecret = [](const QJsonObject &) { return false; };
    kind.requiresSecret = kind.usesSecret;
    kind.createJob = [](const ChannelOrder &order, const ChannelServices &services) {
        return std::make_unique<DesktopJob>(order, services);
    };
    return kind;
}

} // namespace monitron
