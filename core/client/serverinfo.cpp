// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/serverinfo.h"

#include "core/base/coretext.h"
#include "core/client/accountreading.h"
#include "core/client/apierror.h"
#include "core/client/apitime.h"

namespace monitron {

namespace {

Unexpected noMonitron()
{
    return failure(Error::Code::NotFound,
                   CoreText::tr("What answers at this address is not a Monitron server. Check the address."));
}

} // namespace

ApiRequest serverInfoRequest()
{
    return apiRequest("GET", "/api/v1/server");
}

Result<ServerInfo> serverInfo(const Result<ApiResponse> &response)
{
    if (!response)
        return Unexpected(response.error());
    if (!response->isOk()) {
        const Error error = errorOf(*response);
        const bool isOurs = response->header("content-type").startsWith("application/problem+json");
        // A redirect says where to; a server in trouble isn't another one.
        if (response->status < 400 || error.code == Error::Code::Io || error.code == Error::Code::Locked ||
            (isOurs && error.code != Error::Code::NotFound))
            return Unexpected(error);
        return noMonitron();
    }
    const QJsonObject object = response->object();
    if (object.value(u"product") != QStringLiteral("monitron"))
        return noMonitron();
    const QJsonObject api = object.value(u"api").toObject();
    const std::optional<Timestamp> time = apiTime(object.value(u"time"));
    ServerInfo info;
    info.version = object.value(u"version").toString();
    info.oldestApi = api.value(u"oldest").toInt();
    info.newestApi = api.value(u"newest").toInt();
    info.registration = object.value(u"registration").toString();
    if (!time || info.oldestApi <= 0 || info.newestApi < info.oldestApi)
        return noMonitron();
    info.time = *time;
    if (info.oldestApi > apiVersion)
        return failure(
            Error::Code::NewerVersion,
            CoreText::tr("The server (%1) is too new for this Monitron (%2). Update Monitron on this "
                         "computer.")
                .arg(info.version, QStringLiteral(MONITRON_VERSION)));
    if (info.newestApi < apiVersion)
        return failure(
            Error::Code::Gone,
            CoreText::tr("The server (%1) is too old for this Monitron (%2). Whoever runs the server has "
                         "to update it.")
                .arg(info.version, QStringLiteral(MONITRON_VERSION)));
    return info;
}

QFuture<Result<ServerInfo>> askServer(ServerLink &link)
{
    return link.send(serverInfoRequest()).then(serverInfo);
}

} // namespace monitron
