// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

#include <random>

namespace monitron::bench {

/// Makes requests that a server should not like, the same ones each time: mutations of a corpus of good ones,
/// malformed ones that two readers might understand in two ways, oversized ones, and random bytes.
class RequestFuzzer
{
public:
    /// `token` and `monitor` let some requests come past the first door. None of those changes anything.
    RequestFuzzer(const QByteArray &token, const QByteArray &monitor);

    [[nodiscard]] QByteArray next();
    [[nodiscard]] quint32 number(quint32 below) { return static_cast<quint32>(m_random() % below); }

private:
    [[nodiscard]] QByteArray mutated();
    [[nodiscard]] QByteArray malformed();
    [[nodiscard]] QByteArray oversized();
    [[nodiscard]] QByteArray noise(quint32 most);
    [[nodiscard]] qsizetype placeIn(const QByteArray &text);
    void mutate(QByteArray &text);

    const QByteArrayList m_corpus;
    std::mt19937 m_random{20'261'124};
};

} // namespace monitron::bench
