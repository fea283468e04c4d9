// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/api/auditlog.h"

#include "core/base/logging.h"
#include "core/engine/engine.h"
#include "core/storage/accountrepository.h"
#include "core/storage/writer.h"

namespace monitron::api {

void AuditLog::note(const Call &call, const Deed &deed)
{
    AuditEntry entry;
    entry.at = call.now;
    entry.actor = call.principal.user.id;
    entry.actorName = call.principal.name();
    entry.address = call.address;
    entry.action = deed.action;
    entry.entity = deed.entity;
    entry.entityId = deed.entityId;
    entry.before = deed.before;
    entry.after = deed.after;
    m_engine.write([entry](Writer &writer) { return writer.accounts().addAudit(entry); })
        .then([action = entry.action](const Result<void> &written) {
            if (!written)
                qCWarning(logServer) << "The audit log misses" << action << ":" << written.error().message;
        });
}

void AuditLog::describe(const std::vector<FieldChange> &changes, Deed &deed)
{
    QJsonObject before;
    QJsonObject after;
    for (const FieldChange &change : changes) {
        if (!change.before.isUndefined())
            before[change.field] = change.before;
        if (!change.after.isUndefined())
            after[change.field] = change.after;
    }
    deed.before = before;
    deed.after = after;
}

} // namespace monitron::api
