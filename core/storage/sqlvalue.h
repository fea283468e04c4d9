// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QVariant>

#include <optional>
#include <type_traits>

namespace monitron {

// How our types are bound to SQL parameters. An empty text or blob is bound as empty, never as NULL.

template <typename T>
requires std::is_integral_v<T> QVariant sqlValue(T value)
{
    return QVariant(static_cast<qlonglong>(value));
}

template <typename T>
requires std::is_enum_v<T> QVariant sqlValue(T value)
{
    return QVariant(static_cast<qlonglong>(value));
}

inline QVariant sqlValue(const QString &value)
{
    return value.isNull() ? QVariant(QString(QLatin1String(""))) : QVariant(value);
}

inline QVariant sqlValue(const QByteArray &value)
{
    return value.isNull() ? QVariant(QByteArray("")) : QVariant(value);
}

inline QVariant sqlValue(Timestamp value)
{
    return QVariant(static_cast<qlonglong>(value.ms()));
}

template <typename Tag>
QVariant sqlValue(const Id<Tag> &id)
{
    return QVariant(id.toBytes());
}

template <typename T>
QVariant sqlValue(const std::optional<T> &value)
{
    return value ? sqlValue(*value) : QVariant();
}

} // namespace monitron
