// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

namespace monitron {

/// One running app per profile: the first one listens, a second one hands over its arguments and ends.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    /// `profile` is the profile's folder.
    explicit SingleInstance(const QString &profile, QObject *parent = nullptr);

    /// True when another one runs and has taken `arguments`.
    [[nodiscard]] bool handOver(const QStringList &arguments);
    /// From now on this is the first one.
    void listen();

Q_SIGNALS:
    /// A second one was started.
    void started(const QStringList &arguments);

private:
    void takeConnection();

    QString m_name;
    QLocalServer m_server;
};

} // namespace monitron
