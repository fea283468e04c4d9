// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/checkreport.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace monitron {

namespace {

QString isoTime(Timestamp at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms(), Qt::UTC).toString(Qt::ISODateWithMs);
}

double inMs(qint64 us)
{
    return static_cast<double>(us) / 1000.0;
}

QJsonObject phasesJson(const Phases &phases)
{
    QJsonObject object;
    const auto put = [&](const char *name, const std::optional<qint64> &us) {
        if (us)
            object.insert(QString::fromLatin1(name), inMs(*us));
    };
    put("dns", phases.dns);
    put("connect", phases.connect);
    put("tls", phases.tls);
    put("first_byte", phases.firstByte);
    put("transfer", phases.transfer);
    return object;
}

QJsonArray chainJson(const std::vector<Certificate> &chain)
{
    QJsonArray array;
    for (const Certificate &certificate : chain) {
        array.append(
            QJsonObject{{QStringLiteral("subject"), certificate.subject},
                        {QStringLiteral("issuer"), certificate.issuer},
                        {QStringLiteral("not_before"), isoTime(certificate.notBefore)},
                        {QStringLiteral("not_after"), isoTime(certificate.notAfter)},
                        {QStringLiteral("sha256"), QString::fromLatin1(certificate.sha256.toHex())}});
    }
    return array;
}

QJsonObject evidenceJson(const Evidence &evidence)
{
    QJsonArray headers;
    for (const HttpHeader &header : evidence.headers) {
        headers.append(
            QJsonObject{{QStringLiteral("name"), header.name}, {QStringLiteral("value"), header.value}});
    }
    return {{QStringLiteral("headers"), headers}, {QStringLiteral("body"), QString::fromUtf8(evidence.body)}};
}

} // namespace

QString CheckReport::json(const CheckResult &result)
{
    QJsonObject object{{QStringLiteral("at"), isoTime(result.at)},
                       {QStringLiteral("up"), result.outcome == Outcome::Good},
                       {QStringLiteral("url"), result.facts.finalUrl},
                       {QStringLiteral("total_ms"), inMs(result.totalUs)},
                       {QStringLiteral("phases_ms"), phasesJson(result.phases)}};
    if (result.statusCode > 0) {
        object.insert(QStringLiteral("status"), result.statusCode);
        object.insert(QStringLiteral("bytes"), result.bytes);
    }
    if (!result.facts.protocol.isEmpty())
        object.insert(QStringLiteral("protocol"), result.facts.protocol);
    if (!result.facts.tlsVersion.isEmpty())
        object.insert(QStringLiteral("tls_version"), result.facts.tlsVersion);
    if (!result.facts.chain.empty())
        object.insert(QStringLiteral("certificates"), chainJson(result.facts.chain));
    if (result.outcome != Outcome::Good) {
        object.insert(QStringLiteral("failure"), toString(result.failure));
        object.insert(QStringLiteral("message"), result.message);
        if (!result.evidence.headers.empty())
            object.insert(QStringLiteral("evidence"), evidenceJson(result.evidence));
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + u'\n';
}

} // namespace monitron
