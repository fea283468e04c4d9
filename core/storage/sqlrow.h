// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace monitron {

/// The row that a query stands on, column by column.
class SqlRow
{
public:
    explicit SqlRow(const QSqlQuery &query) : m_query(query) {}

    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] int integer(int column) const { return static_cast<int>(number(column)); }
    [[nodiscard]] bool flag(int column) const { return number(column) != 0; }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] Timestamp time(int column) const { return Timestamp(number(column)); }
    [[nodiscard]] std::optional<Timestamp> optionalTime(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(time(column));
    }
    template <typename T>
    [[nodiscard]] T id(int column) const
    {
        return T::fromBytes(bytes(column));
    }

private:
    const QSqlQuery &m_query;
};

} // namespace monitron
