// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/resultpartitions.h"

#include "core/storage/database.h"
#include "core/storage/periods.h"

#include <QDate>

namespace monitron {

namespace {

// Nobody looks after a server at the week-end.
constexpr qint64 daysAhead = 7;

Timestamp startOfDay(qint64 day)
{
    return startOfHour(day * hoursPerDay);
}

qint64 dayOf(Timestamp at)
{
    return dayOfHour(hourOf(at));
}

QString nameOf(qint64 day)
{
    const QDate date = QDate(1970, 1, 1).addDays(day);
    return QStringLiteral("result_") + date.toString(QStringLiteral("yyyyMMdd"));
}

} // namespace

Result<bool> ResultPartitions::isThere(qint64 day)
{
    bool found = false;
    auto read = m_database.each(
        m_database.dialect().selectPartition, [&](const SqlRow &) { found = true; }, nameOf(day));
    if (!read)
        return Unexpected(read.error());
    return found;
}

Result<bool> ResultPartitions::makeAhead(Timestamp now)
{
    if (m_database.dialect().makePartition == nullptr)
        return true;
    const qint64 today = dayOf(now);
    const auto last = isThere(today + daysAhead); // they are made in order
    if (!last || *last)
        return last;
    for (qint64 day = today; day <= today + daysAhead; ++day) {
        const auto made = make(day);
        if (!made || !*made)
            return made;
    }
    return true;
}

Result<bool> ResultPartitions::make(qint64 day)
{
    const char *sql = m_database.dialect().makePartition;
    if (sql == nullptr)
        return true;
    bool made = false;
    auto read = m_database.each(
        sql, [&](const SqlRow &row) { made = row.flag(0); }, nameOf(day), startOfDay(day),
        startOfDay(day + 1));
    if (!read)
        return Unexpected(read.error());
    return made;
}

Result<bool> ResultPartitions::dropBefore(Timestamp before)
{
    const char *sql = m_database.dialect().dropPartitions;
    if (sql == nullptr)
        return true;
    bool dropped = false;
    auto read = m_database.each(
        sql, [&](const SqlRow &row) { dropped = row.flag(0); }, nameOf(dayOf(before)));
    if (!read)
        return Unexpected(read.error());
    return dropped;
}

} // namespace monitron
