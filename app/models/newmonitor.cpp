// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/newmonitor.h"

#include "core/transfer/curlcommand.h"

#include <QCoreApplication>

namespace monitron {

namespace {

struct Draft
{
    Q_DECLARE_TR_FUNCTIONS(Draft)
};

QString filledText(const CurlMonitor &curl)
{
    const HttpOptions &http = curl.monitor.http;
    QStringList parts{http.method};
    if (!http.headers.empty())
        parts.append(Draft::tr("%n header(s)", nullptr, static_cast<int>(http.headers.size())));
    if (!http.body.isEmpty())
        parts.append(Draft::tr("body"));
    if (http.auth.scheme == HttpAuth::Scheme::Basic)
        parts.append(Draft::tr("user and password"));
    if (http.auth.scheme == HttpAuth::Scheme::Bearer)
        parts.append(Draft::tr("token"));
    if (!http.verifyTls)
        parts.append(Draft::tr("any certificate"));
    return Draft::tr("Filled from a curl command: %1.").arg(parts.join(Draft::tr(", ", "between parts")));
}

} // namespace

PastedKind pastedKind(const QString &text)
{
    if (text.trimmed().isEmpty())
        return PastedKind::Nothing;
    if (looksLikeCurl(text)) {
        const auto curl = parseCurl(text);
        const QString rest = curl ? QString::fromUtf8(text.toUtf8().mid(curl->length)) : QString();
        return rest.trimmed().isEmpty() ? PastedKind::Curl : PastedKind::Several;
    }
    return text.trimmed().contains(QLatin1Char('\n')) ? PastedKind::Several : PastedKind::Address;
}

Result<DraftMonitor> draftFrom(const QString &text, const Monitor &base)
{
    DraftMonitor draft;
    draft.monitor = base;
    if (!looksLikeCurl(text)) {
        const Monitor plain = monitorForUrl(text);
        draft.monitor.url = plain.url;
        draft.monitor.kind = plain.kind;
    } else {
        auto curl = parseCurl(text);
        if (!curl)
            return tl::make_unexpected(curl.error());
        draft.filled = filledText(*curl);
        draft.warnings = curl->warnings;
        draft.secret = curl->secret;
        draft.monitor.url = curl->monitor.url;
        draft.monitor.kind = curl->monitor.kind;
        curl->monitor.http.accepted = base.http.accepted;
        draft.monitor.http = std::move(curl->monitor.http);
        if (curl->hasTimeout)
            draft.monitor.timeout = curl->monitor.timeout;
    }
    if (draft.monitor.name.isEmpty())
        draft.monitor.name = nameForUrl(draft.monitor.url);
    return draft;
}

} // namespace monitron
