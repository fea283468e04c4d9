// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/team/mirrorclient.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

namespace monitron::bench {

ServerAddress addressOf(const ServerProcess &server)
{
    return {QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(server.port())), {}};
}

Result<void> runUntil(const std::function<bool()> &isDone, std::chrono::seconds longest)
{
    const QDeadlineTimer deadline(longest);
    QTimer tick; // so that the waiting ends, also where nothing happens
    tick.start(20);
    while (!isDone()) {
        if (deadline.hasExpired())
            return failure(Error::Code::Network, QStringLiteral("that took too long"));
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return {};
}

Result<std::unique_ptr<MirrorClient>> MirrorClient::signIn(const ServerProcess &server, ServerLink &link)
{
    std::unique_ptr<MirrorClient> made(new MirrorClient);
    auto store = Store::open(made->m_folder.path());
    if (!store)
        return Unexpected(store.error());
    made->m_store = std::move(*store);
    made->m_session =
        std::make_unique<TeamSession>(link, made->m_secrets, made->m_clock, QStringLiteral("team/bench"));
    made->m_mirror =
        std::make_unique<TeamMirror>(*made->m_store, *made->m_session, made->m_secrets, made->m_clock);
    const auto signedIn = made->m_session->signIn({server.email(), server.password(), {}});
    if (auto waited = runUntil([&] { return signedIn.isFinished(); }, std::chrono::seconds(60)); !waited)
        return Unexpected(waited.error());
    if (const auto answer = signedIn.result(); !answer)
        return Unexpected(answer.error().error);
    return made;
}

} // namespace monitron::bench
