// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/revisionrepository.h"

#include "core/storage/database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace monitron {

namespace {

constexpr const char *insertRevision =
    "INSERT INTO revision (monitor, at, author, version, changes) VALUES (?, ?, ?, ?, ?)";
constexpr const char *deleteSurplus =
    "DELETE FROM revision WHERE monitor = ? AND key <= "
    "(SELECT key FROM revision WHERE monitor = ? ORDER BY key DESC LIMIT 1 OFFSET ?)";
constexpr const char *deleteAll = "DELETE FROM revision WHERE monitor = ?";
constexpr const char *selectNewest =
    "SELECT at, author, version, changes FROM revision WHERE monitor = ? ORDER BY key DESC LIMIT ?";

constexpr int revisionsPerMonitor = 200;

QString toText(const std::vector<FieldChange> &changes)
{
    QJsonArray list;
    for (const FieldChange &change : changes) {
        QJsonObject entry{{QStringLiteral("field"), change.field}};
        if (!change.before.isUndefined())
            entry[u"before"] = change.before;
        if (!change.after.isUndefined())
            entry[u"after"] = change.after;
        list.append(entry);
    }
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

std::vector<FieldChange> changesFrom(const QByteArray &text)
{
    std::vector<FieldChange> changes;
    const QJsonArray list = QJsonDocument::fromJson(text).array();
    for (const QJsonValue &entry : list)
        changes.push_back({entry[u"field"].toString(), entry[u"before"], entry[u"after"]});
    return changes;
}

} // namespace

Result<void> RevisionRepository::add(qint64 monitor, const MonitorRevision &revision)
{
    auto added = m_database.run(insertRevision, monitor, revision.at, revision.author, revision.version,
                                toText(revision.changes));
    if (!added)
        return Unexpected(added.error());
    return m_database.run(deleteSurplus, monitor, monitor, revisionsPerMonitor).map([](qint64) {});
}

Result<void> RevisionRepository::replace(qint64 monitor, const std::vector<MonitorRevision> &revisions)
{
    if (auto gone = m_database.run(deleteAll, monitor); !gone)
        return Unexpected(gone.error());
    for (auto revision = revisions.rbegin(); revision != revisions.rend(); ++revision) {
        if (auto done = add(monitor, *revision); !done)
            return done;
    }
    return {};
}

Result<std::vector<MonitorRevision>> RevisionRepository::list(qint64 monitor, int limit)
{
    std::vector<MonitorRevision> revisions;
    auto read = m_database.each(
        selectNewest,
        [&](const SqlRow &row) {
            revisions.push_back({row.time(0), row.text(1), row.integer(2), changesFrom(row.bytes(3))});
        },
        monitor, limit);
    if (!read)
        return Unexpected(read.error());
    return revisions;
}

std::vector<const char *> RevisionRepository::statements()
{
    return {insertRevision, deleteSurplus, deleteAll, selectNewest};
}

} // namespace monitron
