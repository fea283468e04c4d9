// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/server/requestfuzzer.h"

#include "tests/bench/server/httpwire.h"

#include <array>

namespace monitron::bench {

namespace {

constexpr char host[] = "Host: 127.0.0.1\r\n";

QByteArray withBody(const QByteArray &line, const QByteArray &headers, const QByteArray &body)
{
    return line + " HTTP/1.1\r\n" + host + headers + "Content-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

QByteArrayList corpus(const QByteArray &token, const QByteArray &monitor)
{
    const QByteArray json = "Content-Type: application/json\r\n";
    const QByteArray made = R"({"name":"n","url":"http://127.0.0.1:1/","method":"GET","interval_seconds":60,)"
                            R"("timeout_seconds":10,"headers":[{"name":"A","value":"b"}],"tags":["x"]})";
    return {
        getRequest("/api/v1/monitors/", token),
        getRequest("/api/v1/monitors?limit=5&sort=-name&status=down&search=a%20b", token),
        getRequest("/api/v1/monitors/" + monitor, token),
        getRequest("/api/v1/monitors/" + monitor + "/checks?limit=50&outcome=down", token),
        getRequest("/api/v1/monitors/" + monitor + "/series?range=7d&points=100", token),
        getRequest("/api/v1/monitors/" + monitor + "/uptime?from=2026-01-01T00:00:00Z", token),
        getRequest("/api/v1/changes?since=0&limit=10", token),
        getRequest("/api/v1/auth/me", token),
        getRequest("/api/v1/monitors/", "eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0."),
        getRequest("/api/v1/monitors/", "mtn_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"),
        "GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: */*\r\nConnection: keep-alive\r\n\r\n",
        "GET /metrics HTTP/1.0\r\n\r\n",
        "HEAD /docs HTTP/1.1\r\nHost: [::1]:80\r\nAccept-Encoding: gzip\r\n\r\n",
        "OPTIONS /api/v1/monitors HTTP/1.1\r\nHost: a\r\nOrigin: https://evil.example\r\n"
        "Access-Control-Request-Method: DELETE\r\n\r\n",
        "GET http://127.0.0.1/openapi.json HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Forwarded-For: 10.0.0.1\r\n\r\n",
        withBody("POST /api/v1/monitors/", json, made),
        withBody("PUT /api/v1/monitors/" + monitor, json + "If-Match: \"1\"\r\n", made),
        withBody("POST /api/v1/auth/refresh", json, R"({"refresh_token":"AAAAAAAAAAAAAAAAAAAAAAAAAAA"})"),
        withBody("POST /api/v1/auth/refresh", "Cookie: monitron_refresh=AAAA; a=b\r\n", {}),
        withBody("POST /api/v1/auth/forgot", json, R"({"email":"nobody@example.org"})"),
        withBody("DELETE /api/v1/monitors/" + monitor, {}, {}),
        QByteArray("POST /api/v1/auth/refresh HTTP/1.1\r\n") + host + json +
            "Transfer-Encoding: chunked\r\n\r\n10;a=\"b\"\r\n{\"refresh_token\":\r\n4\r\n\"a\"}\r\n0\r\nT: "
            "v\r\n\r\n",
        QByteArray("POST /api/v1/auth/refresh HTTP/1.1\r\n") + host + json +
            "Expect: 100-continue\r\nContent-Length: 2\r\n\r\n{}",
    };
}

} // namespace

RequestFuzzer::RequestFuzzer(const QByteArray &token, const QByteArray &monitor)
    : m_corpus(corpus(token, monitor))
{
}

QByteArray RequestFuzzer::next()
{
    const quint32 kind = number(100);
    if (kind < 60)
        return mutated();
    if (kind < 80)
        return malformed();
    return kind < 95 ? noise(600) : oversized();
}

qsizetype RequestFuzzer::placeIn(const QByteArray &text)
{
    return text.isEmpty() ? 0 : static_cast<qsizetype>(number(static_cast<quint32>(text.size())));
}

QByteArray RequestFuzzer::noise(quint32 most)
{
    QByteArray bytes(static_cast<qsizetype>(number(most) + 1), Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(number(256));
    return bytes;
}

void RequestFuzzer::mutate(QByteArray &text)
{
    static constexpr std::array nasty{
        "\r\n",       "\n", "\r", "\0", " ", "\t",   ":",        ";",       "%00",  "%", "../",    "-1",
        "4294967296", "\"", "{",  "[",  "}", "\xff", "\xc0\x80", "chunked", "0x10", ",", "\\u0000"};
    const qsizetype at = placeIn(text);
    switch (number(8)) {
    case 0:
        if (!text.isEmpty())
            text[at] = static_cast<char>(text[at] ^ static_cast<char>(1U << number(8)));
        return;
    case 1:
        text.remove(at, 1 + static_cast<qsizetype>(number(20)));
        return;
    case 2:
        text.insert(at, nasty.at(number(static_cast<quint32>(nasty.size()))));
        return;
    case 3:
        text.insert(at, noise(20));
        return;
    case 4: // a piece of it, again
        text.insert(placeIn(text),
                    text.mid(at, 1 + static_cast<qsizetype>(number(80))).repeated(1 + number(4)));
        return;
    case 5:
        text.truncate(at);
        return;
    case 6: { // goes on as another one
        const QByteArray &other = m_corpus[number(static_cast<quint32>(m_corpus.size()))];
        text = text.left(at) + other.mid(placeIn(other));
        return;
    }
    default:
        text += m_corpus[number(static_cast<quint32>(m_corpus.size()))]; // sent without waiting
    }
}

QByteArray RequestFuzzer::mutated()
{
    QByteArray text = m_corpus[number(static_cast<quint32>(m_corpus.size()))];
    for (quint32 times = number(5); times > 0; --times)
        mutate(text);
    return text;
}

QByteArray RequestFuzzer::malformed()
{
    static const QByteArray begin = QByteArray("POST /api/v1/auth/refresh HTTP/1.1\r\n") + host;
    static const QByteArrayList all{
        begin +
            "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /healthz HTTP/1.1\r\n\r\n",
        begin + "Content-Length: 4\r\nContent-Length: 4\r\n\r\n{}{}",
        begin + "Content-Length: 4, 5\r\n\r\n{}{}",
        begin + "Content-Length: +4\r\n\r\n{}{}",
        begin + "Content-Length: 999999999999999999999\r\n\r\n{}",
        begin + "Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n",
        begin + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
        begin + "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
        begin + "Transfer-Encoding: chunked\r\n\r\nfffffffff\r\n",
        begin + "Transfer-Encoding: chunked\r\n\r\n-1\r\n\r\n",
        begin + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}X\r\n0\r\n\r\n",
        begin + "Transfer-Encoding: chunked\r\n\r\n2\n{}\n0\n\n",
        begin + "X: a\r\n folded: yes\r\n\r\n",
        begin + "X: a\rY: b\r\n\r\n",
        "GET / HTTP/1.1\nHost: a\n\n",
        "GET / HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        "GET / HTTP/2.0\r\nHost: a\r\n\r\n",
        "GET /\r\n",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        "CONNECT 127.0.0.1:22 HTTP/1.1\r\nHost: a\r\n\r\n",
        "BREW /pot HTTP/1.1\r\nHost: a\r\n\r\n",
        "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        "\r\n\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /../../etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /%2e%2e/%00 HTTP/1.1\r\nHost: a\r\nX-Empty:\r\n: nameless\r\n\r\n",
    };
    return all[number(static_cast<quint32>(all.size()))];
}

QByteArray RequestFuzzer::oversized()
{
    const QByteArray post = QByteArray("POST /api/v1/auth/refresh HTTP/1.1\r\n") + host;
    switch (number(64)) {
    case 0: { // more than any body may have
        const QByteArray chunk = "10000\r\n" + QByteArray(0x10000, ' ') + "\r\n";
        return post + "Transfer-Encoding: chunked\r\n\r\n" + chunk.repeated(20);
    }
    case 1:
    case 2:
        return post + "Content-Type: application/json\r\nContent-Length: 200000\r\n\r\n" +
               QByteArray(200'000, '[');
    default:
        break;
    }
    switch (number(4)) {
    case 0:
        return "GET /" + QByteArray(17'000, 'a') + " HTTP/1.1\r\nHost: a\r\n\r\n";
    case 1:
        return "GET / HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(17'000, 'a') + "\r\n\r\n";
    case 2:
        return "GET / HTTP/1.1\r\nHost: a\r\n" + QByteArray("X: a\r\n").repeated(1500) + "\r\n";
    default:
        return post + "Content-Length: 1073741824\r\n\r\n{";
    }
}

} // namespace monitron::bench
