// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/fieldmerge.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtEndian>

namespace monitron {

namespace {
const QString policyName = QStringLiteral("policy");
const QString policyPrefix = QStringLiteral("policy.");
// As a whole number may be in a monitor's JSON: at most 1e9.
constexpr quint32 firstOverlay = 500'000'000;
constexpr quint32 overlays = 500'000'000;
} // namespace

FieldValues flattened(QJsonObject object)
{
    const QJsonObject policy = object.take(policyName).toObject();
    for (auto it = policy.begin(); it != policy.end(); ++it)
        object[policyPrefix + it.key()] = it.value();
    return object;
}

QJsonObject nested(const FieldValues &fields)
{
    QJsonObject object;
    QJsonObject policy;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (it.key().startsWith(policyPrefix))
            policy[it.key().mid(policyPrefix.size())] = it.value();
        else
            object[it.key()] = it.value();
    }
    if (!policy.isEmpty())
        object[policyName] = policy;
    return object;
}

FieldEdit difference(const FieldValues &from, const FieldValues &to)
{
    FieldEdit edit;
    for (auto it = to.begin(); it != to.end(); ++it) {
        const QJsonValue old = from.value(it.key());
        if (old == it.value())
            continue;
        if (!old.isUndefined())
            edit.before[it.key()] = old;
        edit.after[it.key()] = it.value();
    }
    return edit;
}

Merge merge(const FieldEdit &edit, const FieldValues &theirs)
{
    Merge merged;
    for (auto it = edit.after.begin(); it != edit.after.end(); ++it) {
        const QJsonValue now = theirs.value(it.key());
        if (now == it.value())
            continue;
        if (now == edit.before.value(it.key()))
            merged.changes[it.key()] = it.value();
        else
            merged.conflicts << it.key();
    }
    return merged;
}

FieldValues with(FieldValues fields, const FieldValues &changes)
{
    for (auto it = changes.begin(); it != changes.end(); ++it)
        fields[it.key()] = it.value();
    return fields;
}

int overlayVersion(const FieldValues &shown)
{
    const QByteArray text = QJsonDocument(shown).toJson(QJsonDocument::Compact);
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    return static_cast<int>(firstOverlay + qFromBigEndian<quint32>(hash.constData()) % overlays);
}

bool isOverlayVersion(int version)
{
    return version >= static_cast<int>(firstOverlay);
}

} // namespace monitron
