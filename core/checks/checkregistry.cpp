// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/checkregistry.h"

#include "core/base/coretext.h"
#include "core/checks/httpcheckjob.h"
#include "core/checks/tcpcheckjob.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace monitron {

namespace {

struct Kind
{
    const char *name;
    std::array<const char *, 2> schemes;
    bool portRequired;
    std::unique_ptr<CheckJob> (*make)(CheckContext &, CheckOrder);
};

template <typename Job>
std::unique_ptr<CheckJob> make(CheckContext &context, CheckOrder order)
{
    return std::make_unique<Job>(context, std::move(order));
}

constexpr std::array kinds{
    Kind{"http", {"http", "https"}, false, &make<HttpCheckJob>},
    Kind{"tcp", {"tcp", "tcp"}, true, &make<TcpCheckJob>},
};

const Kind *find(const QString &name)
{
    const auto found =
        std::ranges::find_if(kinds, [&](const Kind &kind) { return name == QLatin1String(kind.name); });
    return found == kinds.end() ? nullptr : &*found;
}

bool hasScheme(const Kind &kind, const QString &scheme)
{
    return std::ranges::any_of(kind.schemes,
                               [&](const char *known) { return scheme == QLatin1String(known); });
}

} // namespace

QStringList checkKinds()
{
    QStringList names;
    for (const Kind &kind : kinds)
        names.append(QString::fromLatin1(kind.name));
    return names;
}

Result<void> checkUrl(const QString &kind, const QString &text)
{
    const Kind *found = find(kind);
    if (!found) {
        return failure(Error::Code::Invalid,
                       CoreText::tr("There is no kind of check called “%1”; there are: %2")
                           .arg(kind, checkKinds().join(QStringLiteral(", "))));
    }
    const QUrl url(text.trimmed());
    if (!url.isValid())
        return failure(Error::Code::Invalid,
                       CoreText::tr("The URL can't be read: %1").arg(url.errorString()));
    if (!hasScheme(*found, url.scheme())) {
        return failure(Error::Code::Invalid,
                       CoreText::tr("A check of kind %1 needs a URL that begins with %2://")
                           .arg(kind, QString::fromLatin1(found->schemes.front())));
    }
    if (url.host().isEmpty())
        return failure(Error::Code::Invalid, CoreText::tr("The URL names no host"));
    if (url.port() == 0 || (found->portRequired && url.port() < 0))
        return failure(Error::Code::Invalid, CoreText::tr("The URL needs a port from 1 to 65535"));
    return {};
}

QString checkKindForUrl(const QString &url)
{
    const QString scheme = QUrl(url.trimmed()).scheme();
    const auto found = std::ranges::find_if(kinds, [&](const Kind &kind) { return hasScheme(kind, scheme); });
    return found == kinds.end() ? QString() : QString::fromLatin1(found->name);
}

std::unique_ptr<CheckJob> makeCheckJob(CheckContext &context, CheckOrder order)
{
    const Kind *found = find(order.monitor->kind);
    return found ? found->make(context, std::move(order)) : nullptr;
}

} // namespace monitron
