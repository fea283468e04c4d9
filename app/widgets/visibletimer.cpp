// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/visibletimer.h"

#include <QEvent>
#include <QWidget>

namespace monitron {

VisibleTimer::VisibleTimer(QWidget *widget, std::chrono::milliseconds interval)
    : QObject(widget), m_widget(widget)
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &VisibleTimer::ticked);
    widget->installEventFilter(this);
    update();
}

bool VisibleTimer::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::WindowStateChange:
    case QEvent::ParentChange:
        // The widget gets to know first.
        QMetaObject::invokeMethod(this, &VisibleTimer::update, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void VisibleTimer::update()
{
    if (m_window != m_widget->window()) {
        if (m_window && m_window != m_widget)
            m_window->removeEventFilter(this);
        m_window = m_widget->window();
        if (m_window != m_widget)
            m_window->installEventFilter(this);
    }
    const bool seen = m_widget->isVisible() && !m_window->isMinimized();
    if (seen == m_timer.isActive())
        return;
    if (!seen) {
        m_timer.stop();
        return;
    }
    m_timer.start();
    Q_EMIT ticked();
}

} // namespace monitron
