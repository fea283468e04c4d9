// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/guiwatchdog.h"

#include "core/base/logging.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QMetaEnum>

#include <utility>

namespace monitron {

namespace {
constexpr std::chrono::milliseconds pause{100}; // between two questions
}

GuiWatchdog::GuiWatchdog(std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent), m_limit(limit), m_thread(QThread::create([this] { watch(); }))
{
    QCoreApplication::instance()->installEventFilter(this);
    m_thread->setObjectName(QStringLiteral("watchdog"));
    m_thread->start();
}

GuiWatchdog::~GuiWatchdog()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_ending = true;
        m_wake.wakeAll();
    }
    m_thread->wait();
}

bool GuiWatchdog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != this) {
        const QMutexLocker lock(&m_mutex);
        m_doing = {watched->metaObject()->className(), watched->objectName(), event->type()};
    }
    return false;
}

/// Asks the watched thread for a sign of life, time and again.
void GuiWatchdog::watch()
{
    QMutexLocker lock(&m_mutex);
    while (!m_ending) {
        m_answered = false;
        m_asked = std::chrono::steady_clock::now();
        m_culprit.clear();
        QMetaObject::invokeMethod(this, &GuiWatchdog::turn, Qt::QueuedConnection);
        QDeadlineTimer deadline(m_limit);
        while (!m_answered && !m_ending) {
            if (m_wake.wait(&m_mutex, deadline) || m_answered)
                continue;
            // Asked again and again only to notice the end.
            if (m_culprit.isNull())
                m_culprit = describe(m_doing);
            deadline = QDeadlineTimer(QDeadlineTimer::Forever);
        }
        if (!m_ending)
            m_wake.wait(&m_mutex, QDeadlineTimer(pause));
    }
}

/// In the watched thread: it is back.
void GuiWatchdog::turn()
{
    std::chrono::milliseconds took{0};
    QString culprit;
    {
        const QMutexLocker lock(&m_mutex);
        took =
            std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_asked);
        culprit = std::exchange(m_culprit, {});
        m_doing = {};
        m_answered = true;
        m_wake.wakeAll();
    }
    if (took <= m_limit || culprit.isNull())
        return;
    qCWarning(logApp).noquote() << "The window stood still for" << took.count() << "ms:" << culprit;
    Q_EMIT blocked(took, culprit);
}

QString GuiWatchdog::describe(const Doing &doing)
{
    const char *type = QMetaEnum::fromType<QEvent::Type>().valueToKey(doing.type);
    return QStringLiteral("%1 event of %2 “%3”")
        .arg(QString::fromLatin1(type ? type : "unknown"), QString::fromLatin1(doing.className),
             doing.objectName);
}

} // namespace monitron
