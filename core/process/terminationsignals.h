// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace monitron {

/// Turns what the system asks a program to end with (SIGTERM, SIGINT, SIGHUP) into a Qt signal; what the
/// process raises itself is ignored. One at a time; nothing where there are no such signals.
class TerminationSignals : public QObject
{
    Q_OBJECT
public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

Q_SIGNALS:
    /// SIGTERM, SIGINT or SIGHUP.
    void received(int number);

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace monitron
