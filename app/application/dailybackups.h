// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <memory>

namespace monitron {

class AppSettings;
class Clock;
class Store;

/// Looks once an hour whether a daily backup is due, and makes it on a thread of its own, while the settings
/// want it so.
class DailyBackups : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    DailyBackups(const Store &store, const AppSettings &settings, const Clock &clock,
                 QObject *parent = nullptr);
    /// Ends what is being made between two of its steps.
    ~DailyBackups() override;

    void look();

Q_SIGNALS:
    void made();
    /// Why none could be made: once for each reason, not each hour.
    void failed(const QString &problem);

private:
    void take(const Result<bool> &done);

    const Store &m_store;
    const AppSettings &m_settings;
    const Clock &m_clock;
    QTimer m_timer;
    QString m_told;
    std::atomic_bool m_ending = false;
    std::unique_ptr<QThread> m_thread;
    bool m_isBusy = false; ///< it hasn't told yet
};

} // namespace monitron
