// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/client/pendinganswer.h"
#include "core/client/serverlink.h"

namespace monitron {

class SecretStore;

/// The tokens of a TeamSession: the access token in memory, the refresh token in the SecretStore.
///
/// A refresh token is good for one exchange. So that nothing is lost whenever a connection, a keyring or a
/// computer fails, its successor is made here, and is in the SecretStore beside it before the server is
/// asked: after a lost answer the same question is asked again, and the server answers it again.
class TokenKeeper : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    TokenKeeper(ServerLink &link, SecretStore &secrets, const Clock &clock, QString secretKey,
                QObject *parent);

    /// An access token that is good for a while. Refused: there is no session any more; any other error: it
    /// can't be told just now, and the session is as it was.
    [[nodiscard]] QFuture<Result<QByteArray>> accessToken();
    /// The server doesn't take this one.
    void dismiss(const QByteArray &accessToken);
    /// Keeps what the server answered to a sign-in. Io where the refresh token can't be kept.
    [[nodiscard]] QFuture<Result<void>> keep(const QJsonObject &tokens);
    /// Forgets all, and ends the session on the server where that can be reached.
    [[nodiscard]] QFuture<Result<void>> forget();

Q_SIGNALS:
    /// The server doesn't know the session any more, in a sentence.
    void ended(const QString &reason);

private:
    using Waiting = PendingAnswer<Result<QByteArray>>;
    void load();
    void prepare();
    void exchange();
    void onExchanged(const Result<ApiResponse> &response);
    void take(const QJsonObject &tokens);
    void end(const QString &reason);
    void answerAll(const Result<QByteArray> &answer);
    void read(const QString &kept);
    [[nodiscard]] QFuture<Result<void>> logout();
    /// Calls `next` with what `future` brings, unless somebody signed in or out meanwhile.
    template <typename T, typename Next>
    void then(const QFuture<T> &future, Next next);

    ServerLink &m_link;
    SecretStore &m_secrets;
    const Clock &m_clock;
    const QString m_key;

    bool m_isLoaded = false;
    QString m_refresh; ///< empty: nobody is signed in
    QString m_next;    ///< its successor, where the exchange was begun
    QString m_reason;  ///< why nobody is
    QByteArray m_access;
    std::chrono::nanoseconds m_renewAt{0}; ///< since boot
    std::vector<std::shared_ptr<Waiting>> m_waiting;
    bool m_isRenewing = false;
    int m_generation = 0; ///< grows when somebody signs in or out
};

} // namespace monitron
