// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace monitron {

/// Writes the store's compact binary fields: little-endian base-128 varints, zigzag for signed values.
class ByteWriter
{
public:
    explicit ByteWriter(qsizetype expected = 64) { m_bytes.reserve(expected); }

    void byte(quint8 value) { m_bytes.append(static_cast<char>(value)); }
    void number(quint64 value)
    {
        while (value >= 0x80) {
            byte(static_cast<quint8>(value | 0x80));
            value >>= 7;
        }
        byte(static_cast<quint8>(value));
    }
    void signedNumber(qint64 value)
    {
        number((static_cast<quint64>(value) << 1) ^ static_cast<quint64>(value >> 63));
    }
    /// As the distance to `base`, which is short where the two are near.
    void time(Timestamp value, Timestamp base) { signedNumber(value.ms() - base.ms()); }
    void optionalTime(std::optional<Timestamp> value, Timestamp base)
    {
        byte(value ? 1 : 0);
        if (value)
            time(*value, base);
    }
    void bytes(const QByteArray &value)
    {
        number(static_cast<quint64>(value.size()));
        m_bytes.append(value);
    }
    void text(const QString &value) { bytes(value.toUtf8()); }

    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

/// Reads what ByteWriter wrote. Past the end, or after nonsense, everything is zero and ok() is false.
class ByteReader
{
public:
    explicit ByteReader(const QByteArray &bytes) : m_at(bytes.constData()), m_end(m_at + bytes.size()) {}

    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    [[nodiscard]] QByteArray rest() const { return QByteArray(m_at, m_end - m_at); }

    quint8 byte()
    {
        if (m_at == m_end) {
            m_ok = false;
            return 0;
        }
        return static_cast<quint8>(*m_at++);
    }
    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const quint8 part = byte();
            value |= static_cast<quint64>(part & 0x7f) << shift;
            if (part < 0x80)
                return value;
        }
        m_ok = false;
        return 0;
    }
    qint64 signedNumber()
    {
        const quint64 value = number();
        return static_cast<qint64>(value >> 1) ^ -static_cast<qint64>(value & 1);
    }
    Timestamp time(Timestamp base) { return Timestamp(signedNumber(base.ms())); }
    /// A distance to `base`. Damaged bytes may give any number, but no overflow.
    qint64 signedNumber(qint64 base)
    {
        return static_cast<qint64>(static_cast<quint64>(base) + static_cast<quint64>(signedNumber()));
    }
    qint64 unsignedNumber(qint64 base) { return static_cast<qint64>(static_cast<quint64>(base) + number()); }
    std::optional<Timestamp> optionalTime(Timestamp base)
    {
        return byte() != 0 ? std::optional(time(base)) : std::nullopt;
    }
    QByteArray bytes()
    {
        const quint64 size = number();
        if (size > static_cast<quint64>(m_end - m_at)) {
            m_ok = false;
            m_at = m_end;
            return {};
        }
        const QByteArray value(m_at, static_cast<qsizetype>(size));
        m_at += size;
        return value;
    }
    QString text() { return QString::fromUtf8(bytes()); }

private:
    const char *m_at;
    const char *m_end;
    bool m_ok = true;
};

} // namespace monitron
