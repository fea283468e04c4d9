// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/api/etag.h"

namespace monitron::api {

namespace {

/// The entity tags of a list, without quotes and without the W/ of weak ones.
QList<QByteArray> tagsOf(const QByteArray &header)
{
    QList<QByteArray> tags;
    const QList<QByteArray> parts = header.split(',');
    for (QByteArray part : parts) {
        part = part.trimmed();
        if (part.startsWith("W/"))
            part.remove(0, 2);
        if (part.size() >= 2 && part.startsWith('"') && part.endsWith('"'))
            part = part.mid(1, part.size() - 2);
        tags << part;
    }
    return tags;
}

} // namespace

QByteArray etag(int version, qint64 stamp)
{
    const QByteArray number = QByteArray::number(version);
    return '"' + (stamp == 0 ? number : number + '.' + QByteArray::number(stamp, 36)) + '"';
}

std::optional<Problem> unmetPrecondition(const Call &call, int version)
{
    const QByteArray header = call.request.header("if-match");
    if (header.isNull())
        return std::nullopt;
    const QList<QByteArray> tags = tagsOf(header);
    const QByteArray current = QByteArray::number(version);
    const bool met = std::any_of(tags.begin(), tags.end(), [&](const QByteArray &tag) {
        return tag == "*" || tag == current || tag.startsWith(current + '.');
    });
    if (met)
        return std::nullopt;
    Problem stale = problem(412, QStringLiteral("It was changed meanwhile and is at version %1 now. Read it "
                                                "again and repeat the edit.")
                                     .arg(version));
    stale.extra[u"current_version"] = version;
    stale.headers.emplace_back("ETag", etag(version));
    return stale;
}

bool isKnown(const Call &call, const QByteArray &tag)
{
    const QByteArray header = call.request.header("if-none-match");
    if (header.isNull())
        return false;
    const QList<QByteArray> tags = tagsOf(header);
    return tags.contains("*") || tags.contains(tag.mid(1, tag.size() - 2));
}

} // namespace monitron::api
