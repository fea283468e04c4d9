// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/desktopchannel.h"

#include "core/notify/messagetext.h"
#include "core/notify/notifier.h"
#include "core/notify/settingsreader.h"

namespace monitron {

namespace {

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
                    QStringLiteral("There is no desktop here to show notifications on."),
                    {}};
        const MessageText text = messageText(m_messages);
        const auto shown = m_notifier->show(m_messages.back(), text.title, text.sentence);
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
    kind.displayName = QStringLiteral("Desktop notification");
    kind.needsNetwork = false;
    kind.coalesces = true;
    kind.validate = [](const QJsonObject &settings) { return SettingsReader(settings).finish(); };
    kind.requiresSecret = [](const QJsonObject &) { return false; };
    kind.createJob = [](const ChannelOrder &order, const ChannelServices &services) {
        return std::make_unique<DesktopJob>(order, services);
    };
    return kind;
}

} // namespace monitron
