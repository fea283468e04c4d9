// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/ownaccount.h"

#include "core/client/accountreading.h"
#include "core/client/apitime.h"

namespace monitron {

namespace {

const QByteArray sessionsPath = "/api/v1/auth/sessions";
const QByteArray keysPath = "/api/v1/api-keys";
const QByteArray secondFactorPath = "/api/v1/auth/second-factor";

QJsonObject proof(const QString &password)
{
    return {{QStringLiteral("password"), password}};
}

QStringList codesFrom(const ApiResponse &response)
{
    QStringList codes;
    const QJsonArray array = response.object().value(u"recovery_codes").toArray();
    for (const QJsonValue &code : array)
        codes.append(code.toString());
    return codes;
}

} // namespace

QFuture<Result<User>> OwnAccount::user() const
{
    return whenAnswered(m_ask(apiRequest("GET", "/api/v1/auth/me")),
                        [](const ApiResponse &response) { return userFrom(response.object()); });
}

QFuture<Result<void>> OwnAccount::changePassword(const QString &current, const QString &wanted) const
{
    return whenAnswered(m_ask(apiRequest(
        "POST", "/api/v1/auth/password",
        {{QStringLiteral("current_password"), current}, {QStringLiteral("new_password"), wanted}})));
}

QFuture<Result<std::vector<OwnAccount::OwnSession>>> OwnAccount::sessions() const
{
    return whenAnswered(m_ask(apiRequest("GET", sessionsPath)), [](const ApiResponse &response) {
        return listOf(response, [](const QJsonObject &json) {
            return OwnSession{sessionFrom(json), json.value(u"current").toBool()};
        });
    });
}

QFuture<Result<void>> OwnAccount::endSession(SessionId id) const
{
    return whenAnswered(m_ask(apiRequest("DELETE", sessionsPath + '/' + id.toString().toLatin1())));
}

QFuture<Result<void>> OwnAccount::endOtherSessions() const
{
    return whenAnswered(m_ask(apiRequest("DELETE", sessionsPath)));
}

QFuture<Result<std::vector<ApiKey>>> OwnAccount::apiKeys() const
{
    return whenAnswered(m_ask(apiRequest("GET", keysPath)),
                        [](const ApiResponse &response) { return listOf(response, apiKeyFrom); });
}

QFuture<Result<OwnAccount::CreatedKey>> OwnAccount::createKey(const QString &name, Role role,
                                                              const std::optional<Timestamp> &expiresAt) const
{
    QJsonObject body{{QStringLiteral("name"), name}, {QStringLiteral("role"), toString(role)}};
    if (expiresAt)
        body[u"expires_at"] = apiTimeText(*expiresAt);
    return whenAnswered(m_ask(apiRequest("POST", keysPath, body)), [](const ApiResponse &response) {
        const QJsonObject json = response.object();
        return CreatedKey{apiKeyFrom(json), json.value(u"key").toString()};
    });
}

QFuture<Result<void>> OwnAccount::removeKey(ApiKeyId id) const
{
    return whenAnswered(m_ask(apiRequest("DELETE", keysPath + '/' + id.toString().toLatin1())));
}

QFuture<Result<OwnAccount::SecondFactorSetup>> OwnAccount::beginSecondFactor(const QString &password) const
{
    return whenAnswered(
        m_ask(apiRequest("POST", secondFactorPath, proof(password))), [](const ApiResponse &response) {
            const QJsonObject json = response.object();
            return SecondFactorSetup{json.value(u"secret").toString(), json.value(u"uri").toString()};
        });
}

QFuture<Result<QStringList>> OwnAccount::confirmSecondFactor(const QString &code) const
{
    const QJsonObject body{{QStringLiteral("code"), code}};
    return whenAnswered(m_ask(apiRequest("POST", secondFactorPath + "/confirm", body)), codesFrom);
}

QFuture<Result<QStringList>> OwnAccount::renewRecoveryCodes(const QString &password) const
{
    return whenAnswered(m_ask(apiRequest("POST", secondFactorPath + "/codes", proof(password))), codesFrom);
}

QFuture<Result<void>> OwnAccount::switchOffSecondFactor(const QString &password) const
{
    return whenAnswered(m_ask(apiRequest("POST", secondFactorPath + "/off", proof(password))));
}

} // namespace monitron
