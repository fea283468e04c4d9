// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostInfo>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <vector>

namespace monitron {

/// Looks host names up afresh, past Qt's cache of 60 s, and leaves the answer in that cache for the socket
/// that connects next. Lookups of one name at one time share an answer. Lives in one thread; the blocking
/// part runs in a pool.
class Resolver : public QObject
{
public:
    using Answer = std::function<void(const QHostInfo &)>;

    explicit Resolver(QObject *parent = nullptr);
    /// Waits for the lookups under way: the system offers no way to cancel them.
    ~Resolver() override;

    /// Calls `answer` once, later, unless `context` is gone by then.
    void lookup(const QString &host, QObject *context, Answer answer);

private:
    struct Waiter
    {
        QPointer<QObject> context;
        Answer answer;
    };
    void answered(const QString &host, const QHostInfo &info);

    QThreadPool m_pool;
    QHash<QString, std::vector<Waiter>> m_waiters;
};

} // namespace monitron
