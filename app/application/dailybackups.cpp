// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/dailybackups.h"

#include "app/models/appsettings.h"
#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/storage/dailybackup.h"

namespace monitron {

namespace {
constexpr int kept = 3;
constexpr std::chrono::hours lookAgain{1};
constexpr std::chrono::minutes afterStart{5}; // starting is busy enough
} // namespace

DailyBackups::DailyBackups(const Store &store, const AppSettings &settings, const Clock &clock,
                           QObject *parent)
    : QObject(parent), m_store(store), m_settings(settings), m_clock(clock)
{
    connect(&m_timer, &QTimer::timeout, this, &DailyBackups::look);
    m_timer.setSingleShot(true);
    m_timer.start(afterStart);
}

DailyBackups::~DailyBackups()
{
    m_ending = true;
    if (m_thread)
        m_thread->wait();
}

void DailyBackups::look()
{
    m_timer.start(lookAgain);
    if (!m_settings.backsUpDaily() || m_isBusy)
        return;
    m_isBusy = true;
    if (m_thread) // it has told what came of it, and is about to end
        m_thread->wait();
    m_thread.reset(QThread::create([this, now = m_clock.now()] {
        const auto done = backUpDaily(m_store, kept, now, [this] { return m_ending.load(); });
        if (!m_ending)
            QMetaObject::invokeMethod(this, [this, done] { take(done); });
    }));
    m_thread->start(QThread::LowPriority);
}

void DailyBackups::take(const Result<bool> &done)
{
    m_isBusy = false;
    const QString problem = done ? QString() : done.error().message;
    if (!problem.isEmpty()) {
        qCWarning(logApp).noquote() << "No daily backup:" << problem;
        if (problem != m_told)
            Q_EMIT failed(problem);
    } else if (*done) {
        Q_EMIT made();
    }
    m_told = problem;
}

} // namespace monitron
