// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/oneshotbody.h"

#include <algorithm>
#include <cstring>

namespace monitron {

OneShotBody::OneShotBody(const QByteArray &bytes, QObject *parent) : QIODevice(parent), m_bytes(bytes)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_at + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min<qint64>(maxSize, m_bytes.size() - m_at);
    if (size <= 0)
        return m_at == m_bytes.size() ? -1 : 0;
    std::memcpy(data, m_bytes.constData() + m_at, static_cast<std::size_t>(size));
    m_at += size;
    return size;
}

} // namespace monitron
