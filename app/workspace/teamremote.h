// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/teamdesk.h"
#include "app/workspace/teamworkspace.h"
#include "core/base/whendone.h"
#include "core/client/httplink.h"
#include "core/client/teammirror.h"

#include <QThread>

// For teamworkspace.cpp.
namespace monitron {

/// What lives in the mirror's thread, made and taken down there.
struct TeamWorkspace::Remote
{
    QThread thread;
    QObject *there = nullptr; ///< in the thread
    std::unique_ptr<HttpLink> link;
    std::unique_ptr<TeamSession> session;
    std::unique_ptr<TeamMirror> mirror;

    /// Runs `call`, a QFuture<T>(Remote &), there; its answer comes when it has come there.
    template <typename Call>
    auto ask(Call call) -> std::invoke_result_t<Call, Remote &>
    {
        using Future = std::invoke_result_t<Call, Remote &>;
        using T = std::decay_t<decltype(std::declval<Future>().result())>;
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        QMetaObject::invokeMethod(
            there,
            [this, promise, call = std::move(call)] {
                whenDone(call(*this), there, [promise](const T &answer) {
                    promise->addResult(answer);
                    promise->finish();
                });
            },
            Qt::QueuedConnection);
        return promise->future();
    }
};

class TeamWorkspace::Desk final : public TeamDesk
{
public:
    explicit Desk(Remote &remote) : m_remote(remote) {}
    [[nodiscard]] QFuture<Result<ApiResponse>> ask(const ApiRequest &request) override
    {
        return m_remote.ask([request](Remote &remote) { return remote.mirror->ask(request); });
    }
    [[nodiscard]] User user() const override { return m_user; }
    void setUser(const User &user) { m_user = user; }

private:
    Remote &m_remote;
    User m_user;
};

} // namespace monitron
