// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/tokenkeeper.h"

#include "core/base/coretext.h"
#include "core/base/whendone.h"
#include "core/client/apierror.h"
#include "core/secrets/secretstore.h"

#include <QRandomGenerator>

#include <algorithm>

namespace monitron {

namespace {

constexpr std::chrono::seconds usualMargin(60);

/// 32 random bytes in base64url, as the server makes them itself.
QString makeToken()
{
    std::array<quint32, 8> numbers{};
    QRandomGenerator::system()->fillRange(numbers.data(), static_cast<qsizetype>(numbers.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(numbers.data()), sizeof numbers);
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Error cancelled()
{
    return {Error::Code::Cancelled, CoreText::tr("The session was given up.")};
}

Error nobody()
{
    return {Error::Code::Refused, CoreText::tr("Nobody is signed in to this server.")};
}

Error unreadable(const Error &error)
{
    return {Error::Code::Io,
            CoreText::tr("Who is signed in is in the keyring, which can't be used: %1").arg(error.message)};
}

} // namespace

TokenKeeper::TokenKeeper(ServerLink &link, SecretStore &secrets, const Clock &clock, QString secretKey,
                         QObject *parent)
    : QObject(parent), m_link(link), m_secrets(secrets), m_clock(clock), m_key(std::move(secretKey)),
      m_reason(nobody().message)
{
}

template <typename T, typename Next>
void TokenKeeper::then(const QFuture<T> &future, Next next)
{
    whenDone(future, this, [this, generation = m_generation, next = std::move(next)](const T &value) {
        if (generation == m_generation)
            next(value);
    });
}

QFuture<Result<QByteArray>> TokenKeeper::accessToken()
{
    if (!m_access.isEmpty() && m_clock.sinceBoot() < m_renewAt)
        return QtFuture::makeReadyFuture(Result<QByteArray>(m_access));
    m_waiting.push_back(std::make_shared<Waiting>(Unexpected(cancelled())));
    QFuture<Result<QByteArray>> future = m_waiting.back()->future();
    if (!std::exchange(m_isRenewing, true))
        load();
    return future;
}

void TokenKeeper::dismiss(const QByteArray &accessToken)
{
    if (m_access == accessToken)
        m_access.clear();
}

void TokenKeeper::load()
{
    if (m_isLoaded)
        return prepare();
    then(m_secrets.read(m_key), [this](const Result<QString> &kept) {
        if (kept) {
            read(*kept);
            prepare();
        } else if (kept.error().code == Error::Code::NotFound) {
            end(nobody().message);
        } else {
            answerAll(Unexpected(unreadable(kept.error())));
        }
    });
}

void TokenKeeper::read(const QString &kept)
{
    const QStringList tokens = kept.split(u' ');
    m_refresh = tokens.value(0);
    m_next = tokens.value(1);
    m_isLoaded = true;
}

void TokenKeeper::prepare()
{
    if (m_refresh.isEmpty())
        return answerAll(Unexpected(Error{Error::Code::Refused, m_reason}));
    if (!m_next.isEmpty())
        return exchange();
    m_next = makeToken();
    then(m_secrets.write(m_key, m_refresh + u' ' + m_next), [this](const Result<void> &written) {
        if (written)
            return exchange();
        m_next.clear();
        answerAll(Unexpected(unreadable(written.error())));
    });
}

void TokenKeeper::exchange()
{
    then(m_link.send(
             apiRequest("POST", "/api/v1/auth/refresh",
                        {{QStringLiteral("refresh_token"), m_refresh}, {QStringLiteral("next"), m_next}})),
         [this](const Result<ApiResponse> &response) { onExchanged(accepted(response)); });
}

void TokenKeeper::onExchanged(const Result<ApiResponse> &response)
{
    if (!response) {
        if (response.error().code == Error::Code::Refused)
            return end(response.error().message);
        return answerAll(Unexpected(response.error()));
    }
    take(response->object());
    if (m_access.isEmpty())
        return answerAll(
            failure(Error::Code::Rejected,
                    CoreText::tr("The server's answer makes no sense: it has no tokens in it.")));
    answerAll(m_access);
}

/// What stays in the SecretStore, a token with its successor, is good until the next exchange.
void TokenKeeper::take(const QJsonObject &tokens)
{
    const QString refresh = tokens.value(u"refresh_token").toString();
    const std::chrono::seconds lifetime(tokens.value(u"expires_in").toInteger());
    m_access = tokens.value(u"access_token").toString().toLatin1();
    if (refresh.isEmpty() || m_access.isEmpty()) {
        m_access.clear();
        return;
    }
    m_refresh = refresh;
    m_next.clear();
    m_renewAt = m_clock.sinceBoot() + lifetime - std::min<std::chrono::seconds>(usualMargin, lifetime / 4);
}

QFuture<Result<void>> TokenKeeper::keep(const QJsonObject &tokens)
{
    ++m_generation;
    m_isLoaded = true;
    m_refresh.clear();
    m_next.clear();
    take(tokens);
    auto done = std::make_shared<PendingAnswer<Result<void>>>(Unexpected(cancelled()));
    if (m_refresh.isEmpty()) {
        done->answer(failure(Error::Code::Rejected,
                             CoreText::tr("The server's answer makes no sense: it has no tokens in it.")));
        return done->future();
    }
    then(m_secrets.write(m_key, m_refresh), [this, done](const Result<void> &written) {
        if (written) {
            answerAll(m_access);
            done->answer({});
        } else {
            const Error error = unreadable(written.error());
            whenDone(forget(), this,
                     [done, error](const Result<void> &) { done->answer(Unexpected(error)); });
        }
    });
    return done->future();
}

QFuture<Result<void>> TokenKeeper::forget()
{
    ++m_generation;
    answerAll(Unexpected(nobody()));
    m_access.clear();
    m_reason = nobody().message;
    auto done = std::make_shared<PendingAnswer<Result<void>>>(Unexpected(cancelled()));
    const auto remove = [this, done](const Result<void> &) {
        then(m_secrets.remove(m_key), [done](const Result<void> &removed) {
            const bool isGone = removed || removed.error().code == Error::Code::NotFound;
            done->answer(isGone ? Result<void>() : Unexpected(unreadable(removed.error())));
        });
    };
    const auto logOut = [this, remove] { then(logout(), remove); };
    if (m_isLoaded) {
        logOut();
    } else {
        then(m_secrets.read(m_key), [this, logOut](const Result<QString> &kept) {
            read(kept.value_or(QString()));
            logOut();
        });
    }
    return done->future();
}

/// Any token that the session ever had names it.
QFuture<Result<void>> TokenKeeper::logout()
{
    const QString token = std::exchange(m_refresh, {});
    m_next.clear();
    if (token.isEmpty())
        return QtFuture::makeReadyFuture(Result<void>());
    return m_link.send(apiRequest("POST", "/api/v1/auth/logout", {{QStringLiteral("refresh_token"), token}}))
        .then([](const Result<ApiResponse> &) { return Result<void>(); });
}

void TokenKeeper::end(const QString &reason)
{
    m_isLoaded = true;
    m_access.clear();
    m_refresh.clear();
    m_next.clear();
    m_reason = reason;
    // One that can't be removed is refused once more after the next start, and that is all.
    [[maybe_unused]] const auto removed = m_secrets.remove(m_key);
    Q_EMIT ended(reason);
    answerAll(Unexpected(Error{Error::Code::Refused, reason}));
}

void TokenKeeper::answerAll(const Result<QByteArray> &answer)
{
    m_isRenewing = false;
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &one : waiting)
        one->answer(answer);
}

} // namespace monitron
