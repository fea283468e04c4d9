// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bareloop.h"

#include "tests/bench/measure.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <array>

namespace monitron::bench {

double bareCpuPerCheck(const std::function<QString(int)> &url, int total)
{
    std::array<QNetworkAccessManager, 4> managers;
    QEventLoop loop;
    int begun = 0;
    int ended = 0;
    const std::function<void()> next = [&] {
        if (begun == total)
            return;
        QNetworkRequest request(QUrl(url(begun)));
        request.setRawHeader("Connection", "close");
        QNetworkReply *reply = managers[static_cast<size_t>(begun) % managers.size()].get(request);
        ++begun;
        QObject::connect(reply, &QNetworkReply::finished, &loop, [&, reply] {
            reply->readAll();
            reply->deleteLater();
            if (++ended == total)
                loop.quit();
            next();
        });
    };
    const double before = cpuSeconds();
    for (int i = 0; i < 64; ++i)
        next();
    loop.exec();
    return (cpuSeconds() - before) / total;
}

} // namespace monitron::bench
