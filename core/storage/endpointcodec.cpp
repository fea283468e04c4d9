// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/endpointcodec.h"

#include "core/storage/bytes.h"

namespace monitron {

namespace {

constexpr quint8 formatVersion = 1;

} // namespace

QByteArray encodeFacts(const EndpointFacts &facts)
{
    ByteWriter out(512);
    out.byte(formatVersion);
    out.text(facts.finalUrl);
    out.text(facts.protocol);
    out.text(facts.tlsVersion);
    out.number(facts.chain.size());
    for (const Certificate &certificate : facts.chain) {
        out.text(certificate.subject);
        out.text(certificate.issuer);
        out.time(certificate.notBefore, Timestamp());
        out.time(certificate.notAfter, Timestamp());
        out.bytes(certificate.sha256);
    }
    return out.take();
}

EndpointFacts decodeFacts(const QByteArray &detail)
{
    ByteReader in(detail);
    EndpointFacts facts;
    if (in.byte() != formatVersion)
        return {};
    facts.finalUrl = in.text();
    facts.protocol = in.text();
    facts.tlsVersion = in.text();
    const quint64 count = in.number();
    for (quint64 i = 0; i < count && in.ok(); ++i) {
        Certificate certificate;
        certificate.subject = in.text();
        certificate.issuer = in.text();
        certificate.notBefore = in.time(Timestamp());
        certificate.notAfter = in.time(Timestamp());
        certificate.sha256 = in.bytes();
        facts.chain.push_back(certificate);
    }
    return in.ok() ? facts : EndpointFacts();
}

QByteArray encodeEvidence(const Evidence &evidence)
{
    if (evidence == Evidence())
        return {};
    ByteWriter out(evidence.body.size() + 512);
    out.byte(formatVersion);
    out.number(evidence.headers.size());
    for (const HttpHeader &header : evidence.headers) {
        out.text(header.name);
        out.text(header.value);
    }
    out.bytes(evidence.body);
    return qCompress(out.take());
}

Evidence decodeEvidence(const QByteArray &detail)
{
    if (detail.isEmpty())
        return {};
    const QByteArray plain = qUncompress(detail);
    ByteReader in(plain);
    Evidence evidence;
    if (in.byte() != formatVersion)
        return {};
    const quint64 count = in.number();
    for (quint64 i = 0; i < count && in.ok(); ++i) {
        HttpHeader header;
        header.name = in.text();
        header.value = in.text();
        evidence.headers.push_back(header);
    }
    evidence.body = in.bytes();
    return in.ok() ? evidence : Evidence();
}

} // namespace monitron
